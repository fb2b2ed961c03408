/** A table in the two forms in which others take it from the clipboard. */
export interface Copy {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts a table on the clipboard. To be called from a reader's act, in the same turn: where the forms have yet to be made, give
 * a promise of them, for to wait first would lose the right to copy.
 *
 * @returns false where the browser refuses, as it does in a frame of another origin without `allow="clipboard-write"`. Then show
 *   the text selected, so that the reader can copy it.
 */
export async function copyTable(copy: Copy | Promise<Copy>): Promise<boolean> {
  return await written(copy) || copied(await copy);
}

async function written(copy: Copy | Promise<Copy>): Promise<boolean> {
  const blob = (form: keyof Copy, type: string) => {
    const made = Promise.resolve(copy).then(forms => new Blob([forms[form]], {type}));
    made.catch(() => {}); // `copyTable` says why there is none; some engines would complain of each form besides
    return made;
  };
  try {
    await navigator.clipboard.write([new ClipboardItem({'text/html': blob('html', 'text/html'), 'text/plain': blob('text', 'text/plain')})]);
    return true;
  } catch { // a page without TLS has no clipboard; or the browser refuses, or has none that waits
    return false;
  }
}

/** The older way. Browsers ask `beforecopy` whether there is something to copy though nothing is selected. */
function copied({html, text}: Copy): boolean {
  let taken = false;
  const events = new AbortController();
  const options = {capture: true, signal: events.signal};
  const own = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation(); // a page may do something of its own with what is copied
  };
  document.addEventListener('beforecopy', own, options);
  document.addEventListener('copy', event => {
    own(event);
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    taken = Boolean(event.clipboardData);
  }, options);
  try {
    return document.execCommand('copy') && taken;
  } finally {
    events.abort();
  }
}
