import {paint} from '../export/canvas.js';
import {ladderPicture} from '../export/ladder.js';
import {ACCENT, paletteOf} from '../export/palette.js';
import {toSvg} from '../export/svg.js';
import type {Framework, Level, Track} from '../model/framework.js';
import {wordsOf} from '../text/words.js';
import {ladderWords} from '../text/words/ladder.js';

/** What a ladder shows. */
export interface LadderState {
  readonly framework: Framework;
  readonly tracks: readonly Track[] | undefined;
  readonly fact: string;
  readonly picked: readonly (Level | undefined)[];
  readonly here: Level | undefined;
  readonly target: Level | undefined;
}

export function svgOf(state: LadderState, host: Element): string {
  const accent = accentOf(host);
  return toSvg(pictureOf(state, host), paletteOf(state.framework, accent, 'light'), paletteOf(state.framework, accent, 'dark'));
}

export function pngOf(state: LadderState, host: Element, scale: number): Promise<Blob> {
  const picture = pictureOf(state, host);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width: picture.width * scale, height: picture.height * scale});
  const [r, g, b] = pixelOf(getComputedStyle(host).color);
  const scheme = r + g + b > 1.5 * 255 ? 'dark' : 'light'; // light text stands on a dark page
  paint(canvas.getContext('2d')!, picture, paletteOf(state.framework, accentOf(host), scheme), scale);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('The browser has no room for a picture of this size.'))), 'image/png');
  });
}

function pictureOf({framework, here, target, ...state}: LadderState, host: Element) {
  const words = wordsOf('ladder', ladderWords, host);
  return ladderPicture(framework, {...state, words, marks: [[here, words.here], [target, words.target]]});
}

/** The accent in a form that can be computed with: a page may write it in any way that its browser knows. */
function accentOf(host: Element): string {
  const written = getComputedStyle(host).getPropertyValue('--career-accent').trim() || ACCENT;
  const [r, g, b] = pixelOf(written, ACCENT);
  return `rgb(${r} ${g} ${b})`;
}

/** A colour as a canvas paints it. What is no colour leaves the one before. */
function pixelOf(color: string, before = '#000'): [number, number, number] {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
  canvas.fillStyle = before;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}
