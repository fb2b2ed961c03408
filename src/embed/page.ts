import {isRightToLeft} from '../model/language.js';
import {schemeAround, watchAround} from './scheme.js';
import type {Plan} from './settings.js';

/** In pixels: a frame that is lower than this is not as high as its author wants it, but not yet told how high. */
const LOW = 300;

/** Language, colours and room: what the page does for whichever element it shows. */
export function dressPage(root: HTMLElement, {lang = root.lang, theme = 'auto', accent, compact}: Plan, isFramed: boolean): void {
  root.lang = lang;
  root.dir = isRightToLeft(lang) ? 'rtl' : 'ltr';
  wearTheme(root, theme);
  if (isFramed && theme === 'auto') watchAround(() => wearTheme(root, theme));
  if (accent) root.style.setProperty('--career-accent', accent);
  root.classList.toggle('framed', isFramed);
  root.classList.toggle('compact', compact ?? false);
  if (isFramed) keepHeights(root);
}

/**
 * A frame is see-through only while its colour scheme is that of the frame’s element in the page around; else browsers put paper of
 * its own scheme behind it. So its text can be read wherever its scheme is that of what is behind it, or not that of the element.
 *
 * `auto` takes the scheme of the page around where it may look. Elsewhere it leaves it to the browser, which takes that of the
 * system, and puts paper behind it on a page that is not alike. One case is left: a dark page of another origin that does not
 * say so by `color-scheme`, on a light system. There it takes `dark`.
 */
function wearTheme(root: HTMLElement, theme: 'light' | 'dark' | 'auto'): void {
  const scheme = theme === 'auto' ? schemeAround() ?? theme : theme;
  root.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
  root.classList.remove('light', 'dark', 'auto');
  root.classList.add(scheme);
}

/**
 * What scrolls within itself goes by the view's height, which in a frame may follow the content's: then both would grow.
 * So it goes by the height at which the frame began, once and for all.
 */
function keepHeights(root: HTMLElement): void {
  const height = innerHeight < LOW ? '46em' : `min(46em, max(18em, ${Math.round(innerHeight * 0.9)}px))`;
  for (const name of ['matrix', 'crosswalk', 'guide']) root.style.setProperty(`--career-${name}-height`, height);
}

/**
 * Takes back what the page's policy lets its script fetch, but for the framework file and those it may build on: not even a server
 * that is allowed can then lead on to another. Policies add up, so a second one can only take away.
 *
 * @param reach places as a policy names them
 */
export function narrowPolicy(reach: readonly string[]): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = `connect-src ${reach.join(' ') || "'none'"}`;
  document.head.append(policy);
}
