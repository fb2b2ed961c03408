/** Stands in for what a browser does outside the page, until the test is over. */
const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach(put => put()));

/** Another value for a property of the browser's, for one test. */
export function stub<Owner extends object>(owner: Owner, name: keyof Owner, value: unknown): void {
  Object.defineProperty(owner, name, {value, configurable: true});
  undo.push(() => delete owner[name]);
}

/** Where a browser refuses to copy, in either of its ways. */
export function refuseToCopy(): void {
  stub(navigator, 'clipboard', {write: () => Promise.reject(new DOMException('Not here', 'NotAllowedError'))});
  stub(document, 'execCommand', () => false);
}

/** The files that are saved from now on, in place of saving them. */
export function savedFiles(): readonly {readonly name: string; readonly blob: Blob}[] {
  const saved: {name: string; blob: Blob}[] = [];
  const blobs = new Map<string, Blob>();
  const {createObjectURL} = URL;
  stub(URL, 'createObjectURL', (blob: Blob) => {
    const address = createObjectURL.call(URL, blob);
    blobs.set(address, blob);
    return address;
  });
  undo.push(() => Object.assign(URL, {createObjectURL}));
  stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    saved.push({name: this.download, blob: blobs.get(this.href)!});
  });
  return saved;
}
