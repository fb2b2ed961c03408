/** The text of a line that is bold as a whole. */
export function wholeBold(text: string): string | undefined {
  const [, , inner] = /^(\*\*|__)(.{1,200}?)\1:?$/su.exec(text.trim()) ?? [];
  return inner && !inner.includes('**') ? inner.trim() : undefined;
}

export function withoutBold(text: string): string {
  return wholeBold(text) ?? text.trim();
}
