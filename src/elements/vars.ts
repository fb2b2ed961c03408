/**
 * Custom properties for a template: `.style=${vars({row: 2})}`. Bound as a property it is CSSOM, which a strict
 * content security policy allows; the attribute is refused, and so is what writes it. What comes from
 * a file must have been checked (`isColor`).
 */
export function vars(values: Readonly<Record<string, string | number>>): CSSStyleDeclaration {
  const text = Object.entries(values).map(([name, value]) => `--${name}:${value}`).join(';');
  return text as unknown as CSSStyleDeclaration; // assigning a text to `style` sets its `cssText`
}
