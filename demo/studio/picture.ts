import {paint} from '../../src/export/canvas.js';
import {paletteOf} from '../../src/export/palette.js';
import {pictureOf} from './artefacts.js';
import type {Material} from './material.js';

/** Pixels for each pixel of the page: sharp on every screen, and in print. */
const SCALE = 2;

/**
 * The ladder as a PNG, in the colours of the look.
 *
 * @throws {Error} where the browser has no room for it
 */
export function pngOf(material: Material): Promise<Blob> {
  const {framework, draft: {look: {accent, theme}}} = material;
  const picture = pictureOf(material);
  const canvas = Object.assign(document.createElement('canvas'), {width: picture.width * SCALE, height: picture.height * SCALE});
  paint(canvas.getContext('2d')!, picture, paletteOf(framework, accent, theme === 'dark' ? 'dark' : 'light'), SCALE);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('The browser has no room for a picture of this size.'))), 'image/png');
  });
}
