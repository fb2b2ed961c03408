/** Registers an element, unless the page has one of that name: a second copy of a script does no harm. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
