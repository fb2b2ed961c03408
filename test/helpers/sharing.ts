/** Answers that go from one person to another, as readers do it. */
import type {Assessment, CareerSelfCheck} from '../../src/index.js';
import {all, called, one, text, until} from './elements.js';

const address = location.href.replace(/#.*/, '');
const own = {clipboard: Object.getOwnPropertyDescriptor(navigator, 'clipboard')};

// A test leaves the page as it found it, whether it passes or not.
afterEach(() => {
  if (own.clipboard) Object.defineProperty(navigator, 'clipboard', own.clipboard);
  else delete (navigator as {clipboard?: Clipboard}).clipboard;
  history.replaceState(null, '', address);
});

/** Opens one of the panels under the check, and waits for its code. */
export async function openPanel(check: CareerSelfCheck, name: string): Promise<void> {
  const button = called(check, '.tools button', name);
  if (button.getAttribute('aria-expanded') !== 'true') button.click();
  await check.updateComplete; // with it another one goes
  await until(() => all(check, '.panel').length, `the panel ${name}`);
  await check.updateComplete;
}

/** Takes a link as a reader does; the clipboard is the test's own. */
export async function linkFrom(check: CareerSelfCheck, {name = '', notes = false} = {}): Promise<string> {
  const copied: Promise<string>[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {write: async ([item]: ClipboardItem[]) => void copied.push(item!.getType('text/plain').then(blob => blob.text()))},
  });
  await openPanel(check, 'Share and open');
  const field = one<HTMLInputElement>(check, '.giving [type=text]');
  field.value = name;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  const [tick] = all<HTMLInputElement>(check, '.giving [type=checkbox]');
  if (tick && tick.checked !== notes) tick.click();
  called(check, 'button', 'Copy link').click();
  await until(() => copied.length && /copied/.test(text(one(check, '.giving'))), 'a copied link');
  return copied[0]!;
}

/** Goes to a link of this page, as from a chat. */
export async function follow(link: string): Promise<void> {
  const changed = new Promise(resolve => addEventListener('hashchange', resolve, {once: true}));
  location.hash = new URL(link).hash;
  await changed;
}

export const arrivalsIn = (check: CareerSelfCheck) => all(check, '.arrival');

export async function decide(check: CareerSelfCheck, how: string): Promise<void> {
  await until(() => arrivalsIn(check).length, 'a preview');
  called(check, '.arrival button', how).click();
  await check.updateComplete;
}

/** Gives files to the panel, as if they were chosen. */
export async function openFiles(check: CareerSelfCheck, files: readonly File[]): Promise<void> {
  await openPanel(check, 'Share and open');
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  one(check, '.sharing').dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer: transfer}));
  await until(() => arrivalsIn(check).length + all(check, '.opened [role=alert]').length >= files.length, 'what the files hold');
  await check.updateComplete;
}

/** What was answered, without when. */
export function told(assessment: Assessment): Record<string, object> {
  return Object.fromEntries(assessment.list('answers').map(([key, {at, words, ...answer}]) => [key, answer]));
}
