/** As where a reader lets no page keep anything: the very getter of a storage throws. */
for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
  Object.defineProperty(window, name, {get() {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  }});
}
