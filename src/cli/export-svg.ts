import {ladderPicture} from '../export/ladder.js';
import {readColor} from '../export/oklch.js';
import {ACCENT, paletteOf} from '../export/palette.js';
import {toSvg} from '../export/svg.js';
import {Misuse} from './arguments.js';
import type {Format} from './export.js';

export const svg: Format = {
  named: 'ladder.svg',
  options: ['accent', 'compact'],
  write(framework, {switches, values}) {
    const accent = values.get('accent') ?? ACCENT;
    if (!readColor(accent)) throw new Misuse(`${accent} is no colour that can be computed with. Write it as CSS does by numbers, for instance "#7a3cff".`);
    const picture = ladderPicture(framework, {compact: switches.has('compact')});
    return toSvg(picture, paletteOf(framework, accent, 'light'), paletteOf(framework, accent, 'dark'));
  },
};
