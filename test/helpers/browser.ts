/**
 * What a test does to the browser around the page, alike in Chromium, Firefox and WebKit. The other half runs on
 * the server: scripts/browser-commands.js.
 */
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

const initialViewport = {width: 800, height: 600};

/** Only what a test names is emulated; null gives back the browser's own. */
export interface Media {
  colorScheme?: 'light' | 'dark' | null;
  reducedMotion?: 'reduce' | 'no-preference' | null;
  forcedColors?: 'active' | 'none' | null;
  media?: 'print' | 'screen' | null;
}

const ownMedia: Media = {colorScheme: null, reducedMotion: null, forcedColors: null, media: null};

let isViewportChanged = false;
let isMediaChanged = false;

// A test leaves the browser as it found it, whether it passes or not.
afterEach(async () => {
  if (isViewportChanged) await setViewport(initialViewport.width, initialViewport.height);
  if (isMediaChanged) await emulateMedia(ownMedia);
  isViewportChanged = false;
  isMediaChanged = false;
});

/** Makes the page so many CSS pixels large, at least 305 wide; resolves once the page has been told. */
export async function setViewport(width: number, height: number): Promise<void> {
  isViewportChanged = true;
  await executeServerCommand('browser:setViewport', {width, height});
  while (innerWidth !== width || innerHeight !== height) await nextFrame();
  // Resize observers report after the frame in which the size changed.
  await nextFrame();
}

/**
 * Presses one key, or several held together: `press('ArrowDown')`, `press('Shift+Tab')`. The names are those of
 * KeyboardEvent.key, but for `Space`.
 */
export async function press(keys: string): Promise<void> {
  const names = keys.split('+').map(key => (key === 'Space' ? ' ' : key));
  await executeServerCommand('browser:press', names);
}

/** Types a text into whatever has the focus, letter by letter. */
export async function typeText(text: string): Promise<void> {
  await executeServerCommand('browser:type', text);
}

/**
 * Sets what the page learns of the reader's wishes. False where the engine cannot (only Chromium can): the test
 * then skips that part, as in `if (!(await emulateMedia({ colorScheme: 'dark' }))) this.skip()`.
 */
export async function emulateMedia(media: Media): Promise<boolean> {
  isMediaChanged = true;
  return executeServerCommand('browser:emulateMedia', media);
}

/** Fails on any breach of accessibility that axe finds in the element, its shadow roots included. */
export async function axe(element: Element, options: {ignoredRules?: string[]} = {}): Promise<void> {
  await expect(element).to.be.accessible(options);
}

const OF_COLORS = ['color-contrast', 'link-in-text-block'];

/** The same for nothing but what colours can bring about: half of axe’s time, for when nothing else has changed. */
export async function axeForColors(element: Element): Promise<void> {
  const {axe: loaded} = window as {axe?: {getRules(): {ruleId: string}[]}};
  const others = loaded?.getRules().map(({ruleId}) => ruleId).filter(rule => !OF_COLORS.includes(rule));
  // It comes when it is first asked for anything, and then for everything.
  await axe(element, {ignoredRules: others ?? []});
}

function nextFrame(): Promise<unknown> {
  return new Promise(resolve => requestAnimationFrame(resolve));
}

/** A thing as the engine gives it to assistive technology. */
export interface Thing {
  readonly role: string;
  readonly name: string;
  readonly states: Readonly<Record<string, unknown>>;
  readonly children: readonly Thing[];
}

/** What the engine itself takes elements of one tree for, in all three engines. */
export function rolesOf(elements: readonly Element[]): Promise<string[]> {
  return ask('roles', elements);
}

/** What the engine calls elements; undefined in Firefox, which does not tell. */
export async function namesOf(elements: readonly Element[]): Promise<string[] | undefined> {
  const names = await ask<(string | null)[]>('names', elements);
  return names.every(name => name !== null) ? names : undefined;
}

/** An element with all that assistive technology finds in it; undefined elsewhere than in Chromium. */
export async function treeOf(element: Element): Promise<Thing | undefined> {
  const tree = await ask<Thing | true>('tree', [element]);
  return tree === true ? undefined : tree;
}

async function ask<Answer>(what: 'roles' | 'names' | 'tree', asked: readonly Element[]): Promise<Answer> {
  try {
    return await executeServerCommand(`browser:${what}`, Object.assign(window, {asked}) && {});
  } finally {
    delete (window as {asked?: unknown}).asked;
  }
}
