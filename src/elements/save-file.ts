/**
 * Gives a file to the browser to keep. A frame that may not download does nothing.
 *
 * @param type the kind of its text, such as `text/csv`
 */
export function saveFile(name: string, text: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], {type}));
  Object.assign(document.createElement('a'), {href, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000); // a browser may ask the reader first where to put it
}
