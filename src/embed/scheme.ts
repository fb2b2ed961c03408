import {readColor, toOklch} from '../export/oklch.js';

/**
 * Whether the page around is light or dark, by the colour that its text has where the frame stands: pages that are dark often say
 * so by nothing else. Only a page of the same origin lets its frame look.
 */
export function schemeAround(): 'light' | 'dark' | undefined {
  const element = window.frameElement;
  const color = element && readColor(element.ownerDocument.defaultView!.getComputedStyle(element).color);
  return color ? (toOklch(color).l > 0.6 ? 'dark' : 'light') : undefined;
}

/** Hears of it when that may have changed: with the system, and with the switch that many pages have, which marks one of these. */
export function watchAround(changed: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
  const around = window.frameElement?.ownerDocument;
  if (!around) return;
  const observer = new MutationObserver(changed);
  for (const marked of [around.documentElement, around.body]) observer.observe(marked, {attributes: true});
}
