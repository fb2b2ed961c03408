/** The framework in the fragment of an address, as it is written there. */
export function frameworkIn(fragment: string): string | undefined {
  return /(?:^|&)framework=([^&#]*)/.exec(fragment)?.[1];
}

/** What WordPress adds to the address of a frame, behind whatever fragment it has, and wants to hear again with each message. */
export function secretIn(fragment: string): string | undefined {
  return /(?:^|[#&])\?secret=([\da-z]{1,64})(?=[&#]|$)/i.exec(fragment)?.[1];
}
