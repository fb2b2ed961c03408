import type {Plan} from './settings.js';

/** Languages that are written from right to left. */
const LEFTWARDS = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(-|$)/i;
/** In pixels: a frame that is lower than this is not as high as its author wants it, but not yet told how high. */
const LOW = 300;

/** Language, colours and room: what the page does for whichever element it shows. */
export function dressPage(root: HTMLElement, {lang = root.lang, theme = 'auto', accent, compact}: Plan, isFramed: boolean): void {
  root.lang = lang;
  root.dir = LEFTWARDS.test(lang) ? 'rtl' : 'ltr';
  // A frame is see-through only while its colour scheme is that of the page around; else browsers put paper of its own
  // scheme behind it, and so its text can always be read. `auto` leaves it to the browser: it says the scheme of the
  // page around where it passes that on to frames, and that of the system elsewhere. A page that is dark without saying
  // so by `color-scheme` is light to browsers: there it takes `dark`.
  root.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  if (accent) root.style.setProperty('--career-accent', accent);
  root.classList.add(theme);
  root.classList.toggle('framed', isFramed);
  root.classList.toggle('compact', compact ?? false);
  if (isFramed) keepHeights(root);
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
 * Takes back what the page's policy lets its script fetch, but for the one file: not even a server that is allowed can then
 * lead on to another. Policies add up, so a second one can only take away.
 */
export function narrowPolicy(address: string | undefined): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = `connect-src ${address ? new URL(address).origin : "'none'"}`;
  document.head.append(policy);
}
