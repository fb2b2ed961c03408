import {mix, readColor, toHex, toOklch, type Oklch} from '../../src/export/oklch.js';

/** How an accent is read on one kind of page. */
export interface Reading {
  readonly scheme: 'light' | 'dark';
  readonly paper: string;
  /** What the elements make of the accent. */
  readonly drawn: string;
  /** Of what is drawn, and of the accent as it was chosen: WCAG’s contrast, 1 to 21. */
  readonly ratio: number;
  readonly chosen: number;
}

const PAGES = {light: {ink: '#1b1b1f', paper: '#ffffff'}, dark: {ink: '#ededef', paper: '#17181b'}} as const;

/** As the elements derive it (src/elements/base-styles.ts): a middle lightness, no more chroma than screens show, mixed with the ink. */
export function readingsOf(accent: string): readonly Reading[] {
  const brand = oklch(accent) ?? oklch('#0b7a75')!;
  return (['light', 'dark'] as const).map(scheme => {
    const {ink, paper} = PAGES[scheme];
    const drawn = toHex(mix({l: 0.59, c: Math.min(brand.c * 1.15, 0.25), h: brand.h}, oklch(ink)!, 0.74));
    return {scheme, paper, drawn, ratio: contrast(drawn, paper), chosen: contrast(toHex(brand), paper)};
  });
}

/** WCAG’s contrast of two colours. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What a contrast means for a reader. */
export function toldContrast(ratio: number): string {
  if (ratio >= 7) return 'easy to read at any size';
  if (ratio >= 4.5) return 'good to read at any size';
  if (ratio >= 3) return 'good for lines, and for large letters only';
  return 'too faint to read';
}

/** `4.6 : 1`, never rounded up over a limit. */
export function ratioText(ratio: number): string {
  return `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;
}

function oklch(color: string): Oklch | undefined {
  const rgb = readColor(color);
  return rgb && toOklch(rgb);
}

function luminance(color: string): number {
  const [r, g, b] = (readColor(color) ?? [0, 0, 0]).map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
