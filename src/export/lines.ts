/** Pieces of a page below each other; what is not there takes no line. */
export function lines(...pieces: readonly (string | undefined | false)[]): string {
  return pieces.filter(Boolean).join('\n');
}
