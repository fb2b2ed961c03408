import '../without-dom/start-lit.js';

/**
 * Registers an element, unless the page has one of that name: a second copy of a script does no harm. Where nothing can be
 * registered, as on a server, it does nothing.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = (globalThis as {customElements?: CustomElementRegistry}).customElements;
  if (registry && !registry.get(tag)) registry.define(tag, element);
}
