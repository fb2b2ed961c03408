import {ACCENT, paletteOf} from '../export/palette.js';
import {ladderPicture} from '../export/ladder.js';
import {toSvg} from '../export/svg.js';
import {isColor} from '../model/color.js';
import {Misuse} from './arguments.js';
import type {Format} from './export.js';

export const svg: Format = (framework, {switches, values}) => {
  const accent = values.get('accent') ?? ACCENT;
  if (!isColor(accent)) throw new Misuse(`${accent} is no colour. Write one as CSS has it, for instance "#7a3cff".`);
  const picture = ladderPicture(framework, {compact: switches.has('compact')});
  return toSvg(picture, paletteOf(framework, accent, 'light'), paletteOf(framework, accent, 'dark'));
};
