import type {Ink} from '../layout/picture.js';
import type {Framework} from '../model/framework.js';
import {mix, readColor, toHex, toOklch, type Oklch} from './oklch.js';

/** The colours of a picture as CSS, by what they are for. */
export interface Palette {
  readonly paper: string;
  of(ink: Ink): string;
}

const SCHEMES = {
  light: {ink: '#1b1b1f', paper: '#ffffff'},
  dark: {ink: '#ededef', paper: '#17181b'},
} as const;

/** Our own accent, where the page has none. */
export const ACCENT = '#0b7a75';

/**
 * The same colours that the elements derive by CSS from one accent: brought to a middle lightness in oklch, turned round the
 * colour circle from track to track, and mixed with the ink. Where a colour cannot be computed it is used as it is.
 *
 * @param accent any CSS colour
 */
export function paletteOf({tracks}: Framework, accent: string, scheme: 'light' | 'dark'): Palette {
  const {ink, paper} = SCHEMES[scheme];
  const brand = readColor(accent) ? toOklch(readColor(accent)!) : toOklch(readColor(ACCENT)!);
  const settle = ({c, h}: Oklch) => toHex(mix({l: 0.59, c, h}, toOklch(readColor(ink)!), 0.74));
  const soft = toHex(mix(toOklch(readColor(ink)!), toOklch(readColor(paper)!), 0.66));
  return {
    paper,
    of(use) {
      if (use === 'ink') return ink;
      if (use === 'soft') return soft;
      if (use === 'accent') return settle({...brand, c: brand.c * 1.15});
      if (use.color !== undefined) {
        const own = readColor(use.color);
        return own ? settle(toOklch(own)) : use.color;
      }
      const turn = 150 * tracks.indexOf(use);
      return settle(turn ? {l: brand.l, c: Math.min(Math.max(0.13, brand.c * 1.3), 0.2), h: brand.h - turn} : {...brand, c: brand.c * 1.15});
    },
  };
}
