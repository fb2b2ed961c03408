/** The address of where a framework comes from. A file may name any: only the web's own are links. */
export function webAddress(written: string | undefined): string | undefined {
  const url = URL.canParse(written ?? '') ? new URL(written!) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
