/** Lightness 0 to 1, chroma from 0, hue in degrees. https://www.w3.org/TR/css-color-4/#ok-lab */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** Red, green and blue from 0 to 1; beyond that where sRGB has no such colour. */
export type Rgb = readonly [r: number, g: number, b: number];

/** The colours of CSS that one finds in brands by name; others are left to the browser. */
const NAMES: Readonly<Record<string, string>> = {
  black: '#000000', white: '#ffffff', gray: '#808080', grey: '#808080', silver: '#c0c0c0', red: '#ff0000', maroon: '#800000', orange: '#ffa500',
  yellow: '#ffff00', gold: '#ffd700', olive: '#808000', lime: '#00ff00', green: '#008000', teal: '#008080', aqua: '#00ffff', cyan: '#00ffff',
  blue: '#0000ff', navy: '#000080', indigo: '#4b0082', purple: '#800080', violet: '#ee82ee', magenta: '#ff00ff', fuchsia: '#ff00ff', pink: '#ffc0cb',
  crimson: '#dc143c', tomato: '#ff6347', coral: '#ff7f50', brown: '#a52a2a', rebeccapurple: '#663399', royalblue: '#4169e1', steelblue: '#4682b4', darkgreen: '#006400',
};

/** A CSS colour as numbers: hex, a common name, `rgb()`, `hsl()` or `oklch()`. Nothing where it is something else. */
export function readColor(text: string): Rgb | undefined {
  const color = text.trim().toLowerCase();
  const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(NAMES[color] ?? color)?.[1];
  if (hex) {
    const pairs = hex.length < 5 ? [...hex].map(digit => digit + digit) : hex.match(/../g)!;
    const [r, g, b] = pairs.map(pair => parseInt(pair, 16) / 255) as [number, number, number];
    return [r, g, b];
  }
  const [, name, inside] = /^(rgb|hsl|oklch)a?\(([^()]*)\)$/.exec(color) ?? [];
  const parts = inside?.replace(/\/.*/, '').split(/[\s,]+/).filter(Boolean) ?? [];
  const numbers = parts.map(parseFloat);
  if (numbers.length < 3 || numbers.some(Number.isNaN)) return undefined;
  const [x, y, z] = numbers as [number, number, number];
  const part = (i: number, number: number, whole: number) => (parts[i]!.endsWith('%') ? number / 100 : number / whole);
  if (name === 'rgb') return [part(0, x, 255), part(1, y, 255), part(2, z, 255)];
  if (name === 'hsl') return fromHsl(degrees(parts[0]!), y / 100, z / 100);
  return toRgb({l: part(0, x, 1), c: parts[1]!.endsWith('%') ? (y / 100) * 0.4 : y, h: degrees(parts[2]!)});
}

function degrees(angle: string): number {
  const unit = /[a-z]+$/.exec(angle)?.[0] ?? 'deg';
  return parseFloat(angle) * ({turn: 360, rad: 180 / Math.PI, grad: 0.9}[unit] ?? 1);
}

export function toOklch(rgb: Rgb): Oklch {
  const [r, g, b] = rgb.map(linear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return polar([
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]);
}

/** So much of one colour, and the rest of the other, straight between them in oklab. */
export function mix(one: Oklch, other: Oklch, share: number): Oklch {
  const [a, b] = [lab(one), lab(other)];
  return polar(a.map((value, i) => value * share + b[i]! * (1 - share)) as [number, number, number]);
}

/** `#0b7a75`; what sRGB does not have is cut off at its edge. */
export function toHex(color: Oklch): string {
  return `#${toRgb(color).map(value => Math.round(Math.min(1, Math.max(0, value)) * 255).toString(16).padStart(2, '0')).join('')}`;
}

function toRgb(color: Oklch): Rgb {
  const [lightness, a, b] = lab(color);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function lab({l, c, h}: Oklch): [number, number, number] {
  return [l, c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
}

function polar([l, a, b]: readonly [number, number, number]): Oklch {
  return {l, c: Math.hypot(a, b), h: (Math.atan2(b, a) * 180) / Math.PI};
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function gamma(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

function fromHsl(h: number, s: number, l: number): Rgb {
  const channel = (n: number) => {
    const k = (n + h / 30 + 12) % 12;
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [channel(0), channel(8), channel(4)];
}
