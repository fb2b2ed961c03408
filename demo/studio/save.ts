/** Gives a file to the browser to keep. */
export function save(name: string, content: BlobPart, type: string): void {
  const href = URL.createObjectURL(new Blob([content], {type}));
  Object.assign(document.createElement('a'), {href, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000); // a browser may ask first where to put it
}
