/**
 * Whether a text is a colour and nothing but a colour. It goes into a style, where `red;position:fixed`
 * or `url(...)` would do more than paint.
 */
export function isColor(text: string): boolean {
  return /^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]+|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([-+\d.e%,/ a-z]*\))$/i.test(text.trim());
}
