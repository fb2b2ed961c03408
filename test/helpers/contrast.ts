/** How well one sees what is on a page: WCAG’s contrast, of colours as they come out of the style sheets. */
import {all, text} from './elements.js';

type Color = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true})!;
const known = new Map<string, Color>();

/** A computed colour as one sees it on a screen. */
function read(color: string): Color {
  const before = known.get(color);
  if (before) return before;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  const found: Color = [red!, green!, blue!, alpha! / 255];
  known.set(color, found);
  return found;
}

function over([r, g, b, alpha]: Color, below: Color): Color {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), 1];
}

/** WCAG’s relative luminance. */
function luminance([red, green, blue]: Color): number {
  const [r, g, b] = [red, green, blue].map(value => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const parentOf = (node: Element): Element | null => node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;

/** What is behind the texts in a node, and how much of them one sees: what opacities up to the page leave of them. */
interface Ground {
  readonly color: Color;
  readonly opacity: number;
}

const PAGE: Ground = {color: [255, 255, 255, 1], opacity: 1};

/** Most sights have most of their ground in common, which stays what it is until something is painted. */
const grounds = new Map<Element, Ground>();

function groundOf(node: Element | null): Ground {
  if (!node) return PAGE;
  const before = grounds.get(node);
  if (before) return before;
  const {backgroundColor, opacity} = getComputedStyle(node);
  const below = groundOf(parentOf(node));
  const ground = {color: over(read(backgroundColor), below.color), opacity: Number(opacity) * below.opacity};
  grounds.set(node, ground);
  return ground;
}

/** Something to see: a text, or a mark that is not made of letters. */
export interface Sight {
  readonly name: string;
  readonly node: Element;
  readonly contrast: () => number;
}

function sight(name: string, node: Element, ground: Element | null, colorOf: () => string): Sight {
  return {
    name,
    node,
    contrast: () => {
      const below = groundOf(ground).color;
      const [r, g, b, alpha] = read(colorOf());
      const [light, dark] = [luminance(over([r, g, b, alpha * groundOf(node).opacity], below)), luminance(below)].sort((a, b) => b - a) as [number, number];
      return (light + 0.05) / (dark + 0.05);
    },
  };
}

/** An element and those of ours that it holds. */
export function elementsIn(element: Element): Element[] {
  return [element, ...all(element, '*').filter(node => node.shadowRoot)];
}

/** All texts of an element and of those in it. Disabled buttons need no contrast. */
export function textsOf(element: Element): Sight[] {
  const texts: Sight[] = [];
  for (const {shadowRoot} of elementsIn(element)) {
    const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent || !text(walker.currentNode) || parent.closest('.hidden, :disabled, [aria-disabled=true], option, style') || !parent.checkVisibility()) continue;
      texts.push(sight(`“${text(walker.currentNode).slice(0, 30)}” in ${parent.localName}.${parent.className}`, parent, parent, () => getComputedStyle(parent).color));
    }
  }
  return texts;
}

/** What is a mark, and where its colour stands. What recedes so that something else is seen is none. */
const MARKS = [
  ['path:not(.dim, .past)', 'stroke'],
  ['.dot:not(.far .dot)', 'border-top-color'],
  ['.selected > button > .dot, span.bar, .point, .aim', 'background-color'],
  ['.mark:not(.crowd .mark, .legend .mark)', 'border-top-color', '::before'],
  ['.crowd .mark, .legend .mark', 'border-top-color'],
  ['input[type=radio]', 'accent-color'],
  ['.find .field', 'border-block-end-color'],
  ['.ways .way, .views [aria-pressed=true]', 'border-bottom-color'],
] as const;

/** All marks of an element and of those in it: lines, stations, bars, points, and what shows that something is chosen. */
export function marksOf(element: Element): Sight[] {
  return MARKS.flatMap(([selector, property, pseudo]) => elementsIn(element).flatMap(one => all(one, selector))
    .filter(node => node.checkVisibility())
    .map(node => sight(`${node.localName}.${node.getAttribute('class') ?? ''}`, node, pseudo ? node : parentOf(node), () => getComputedStyle(node, pseudo).getPropertyValue(property))));
}

/** What has less contrast than it needs. */
export function faint(sights: readonly Sight[], least: number): string[] {
  grounds.clear();
  const found = sights.map(({name, contrast}) => [name, contrast()] as const).filter(([, contrast]) => contrast < least);
  return [...new Set(found.map(([name, contrast]) => `${contrast.toFixed(2)} for ${name}`))];
}

/**
 * One sight of each kind. Of one kind is what comes out alike whatever happens: the colours that a page can set are
 * many, and most things share theirs.
 */
export function kindsOf(sights: readonly Sight[], happenings: readonly (() => void)[]): Sight[] {
  const signatures = sights.map((): number[] => []);
  for (const happen of happenings) {
    happen();
    grounds.clear();
    sights.forEach(({contrast}, i) => signatures[i]!.push(contrast()));
  }
  return [...new Map(sights.map((sight, i) => [signatures[i]!.join(' '), sight])).values()];
}

/** Takes everything else out of sight, so that a browser has little to do when a colour changes. */
export function leaveOnly(sights: readonly Sight[], element: Element): void {
  const around = new Set(sights.flatMap(({node}) => [...ancestors(node)]));
  const isLeft = (node: Element) => around.has(node) || sights.some(sight => sight.node.contains(node));
  for (const node of elementsIn(element).flatMap(one => all(one, '*'))) if (!isLeft(node)) node.style.display = 'none';
}

function* ancestors(node: Element): Generator<Element> {
  for (let above: Element | null = node; above; above = parentOf(above)) yield above;
}
