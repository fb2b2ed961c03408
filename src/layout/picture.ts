import {directionOf} from '../model/direction.js';
import {factOf} from '../model/facts.js';
import type {Framework, Level, Track} from '../model/framework.js';
import type {LadderLayout, Station} from './ladder.js';
import {TURN, type Line, type Point} from './lines.js';
import {widthOf, wrap} from './text-width.js';

/** What a colour is for; which colour that is, the renderer knows. */
export type Ink = 'ink' | 'soft' | 'accent' | Track;

/** What a picture is made of, in pixels from its upper left corner. */
export type Shape =
  | {readonly kind: 'line'; readonly from: Point; readonly strokes: Line['strokes']; readonly ink: Ink; readonly dotted: boolean}
  | {readonly kind: 'dot'; readonly at: Point; readonly ink: Ink; readonly picked: boolean; readonly planned: boolean}
  /** One line of text; `at` is the end of its baseline that `anchor` names, as one reads. */
  | {readonly kind: 'text'; readonly at: Point; readonly text: string; readonly size: number; readonly bold: boolean; readonly anchor: 'start' | 'end'; readonly ink: Ink};

/** A ladder as a picture that stands alone: drawn as SVG text and on a canvas. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The ladder in words. */
  readonly description: string;
  readonly lang?: string;
  /** Whether the texts run from right to left; the picture is then mirrored. */
  readonly rtl: boolean;
  readonly shapes: readonly Shape[];
}

export interface PictureOptions {
  /** Name of the fact that stands under each level. */
  readonly fact?: string;
  /** The summary of the framework as plain text. */
  readonly summary?: string;
  /** Levels that are drawn as picked. */
  readonly picked?: readonly (Level | undefined)[];
  /** What is remarked of a level, for instance "You are here". */
  readonly marks?: readonly (readonly [Level | undefined, string])[];
  readonly words: {readonly todo: string; readonly planned: string; readonly waysIn: string; readonly waysOn: string};
}

/** Pixels, with texts of 16. */
const MARGIN = 32;
const DOT = 10;
const GAP = 13;
const RISE = 34;
const NAME = 16;
const SMALL = 14;
const TRACK = 13;
const LEADING = 1.35;
const PROSE = 560;
const NAME_WIDTH = 190;
/** What runs from the left in a picture that runs from the right: kept to itself, its punctuation stays where it belongs. */
const LATIN = /\p{Script=Latin}/u;

/** One text of a station, below the one before. */
interface Piece {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly ink: Ink;
}

/**
 * Places everything in pixels. Rows are as high, and lanes as far apart, as the texts in them need by a careful
 * guess at their widths; lines turn between the rows, where no text is.
 *
 * @param layout of the same framework
 * @param compact whether the layout is compact: names then stand in one column
 */
export function drawPicture(framework: Framework, layout: LadderLayout, compact: boolean, options: PictureOptions): Picture {
  const {stations, lines, rows, lanes} = layout;
  const trackOf = (level: Level) => framework.ownTrack(level);
  const fork = lanes === 2 && stations.some(({side}) => side === 'start');
  const limit = compact ? 360 : NAME_WIDTH;
  const pieces = new Map(stations.map(station => [station, piecesOf(station, limit, trackOf, options)]));
  const crowns = new Map(stations.flatMap(station => (station.crown ? [[station, wrap(station.crown.title, limit, TRACK, true)] as const] : [])));
  const breadthOf = (station: Station) => Math.max(0, ...pieces.get(station)!.map(({text, size, bold}) => widthOf(text, size, bold)), ...(crowns.get(station) ?? []).map(line => widthOf(line, TRACK, true)));
  const widest = (side: 'start' | 'end') => Math.max(0, ...stations.filter(station => station.side === side).map(breadthOf));

  // Across: where the lanes are, and where names begin.
  const pitch = compact ? 26 : fork ? 136 : Math.max(0, ...stations.map(breadthOf)) + DOT * 2 + GAP + 24;
  const first = MARGIN + DOT + (fork ? Math.max(0, widest('start') + GAP) : 0);
  const laneAt = (x: number) => first + x * pitch;
  const names = laneAt(lanes - 1) + DOT + GAP;
  const nameAt = ({x, side}: Station) => (compact ? names : side === 'start' ? laneAt(x) - DOT - GAP : laneAt(x) + DOT + GAP);
  const right = Math.max(laneAt(lanes - 1) + DOT, ...stations.map(station => (station.side === 'start' ? laneAt(station.x) : nameAt(station) + breadthOf(station))));
  const heading = [
    ...wrap(framework.title, Math.max(PROSE, right - MARGIN), 22, true).map((text): Piece => ({text, size: 22, bold: true, ink: 'ink'})),
    ...wrap(options.summary ?? '', Math.max(PROSE, Math.min(right - MARGIN, 720)), SMALL).map((text): Piece => ({text, size: SMALL, bold: false, ink: 'soft'})),
  ];
  const planned = framework.tracks.filter(track => !track.levels.length).map(track => track.title);
  const foot = planned.length ? wrap(`${options.words.planned}: ${planned.join(', ')}`, Math.max(PROSE, right - MARGIN), SMALL) : [];
  const width = Math.ceil(Math.max(right, ...[...heading, ...foot.map(text => ({text, size: SMALL, bold: false}))].map(({text, size, bold}) => MARGIN + widthOf(text, size, bold))) + MARGIN);

  // Downwards: each row has room for its turn, for the names of tracks, and for its texts.
  const tops: number[] = [];
  const centres: number[] = [];
  let y = MARGIN;
  const shapes: Shape[] = [];
  const put = (list: readonly Piece[], x: number, anchor: 'start' | 'end') => {
    for (const {text, size, bold, ink} of list) {
      y += size * LEADING;
      shapes.push({kind: 'text', at: [round(x), round(y - size * 0.3)], text, size, bold, anchor, ink});
    }
  };
  put(heading, MARGIN, 'start');
  for (let row = rows - 1; row >= 0; row--) {
    const here = stations.filter(station => station.row === row);
    const lift = Math.max(0, ...here.map(station => (crowns.get(station)?.length ?? 0) * TRACK * LEADING));
    tops[row] = y;
    const centre = y + RISE + lift + NAME * 0.675;
    centres[row] = centre;
    let bottom = centre + DOT + 6;
    for (const station of here) {
      const [x, anchor] = [nameAt(station), compact ? 'start' : station.side === 'start' ? 'end' : 'start'] as const;
      const crown = (crowns.get(station) ?? []).map((text): Piece => ({text, size: TRACK, bold: true, ink: station.crown!}));
      y = centre - NAME * 0.675 - 4 - crown.length * TRACK * LEADING;
      put(crown, x, anchor);
      y = centre - NAME * 0.675;
      put(pieces.get(station)!, x, anchor);
      bottom = Math.max(bottom, y + 6);
    }
    y = bottom;
  }
  if (foot.length) y += 16;
  put(foot.map(text => ({text, size: SMALL, bold: false, ink: 'soft'})), MARGIN, 'start');

  // A turn begins above the names of tracks, and a straight piece leads up to it.
  const drawn = [...lines].sort((a, b) => Number(a.look !== 'loose') - Number(b.look !== 'loose')).map((line): Shape => {
    const {row, part} = line;
    const low = part === 'turn' ? Math.min(centres[row]!, tops[row]! + RISE + NAME * 0.675) : tops[row]!;
    const high = part === 'turn' ? tops[row]! : centres[row + 1]!;
    const [start, length] = part === 'turn' ? [row, TURN] : [row + TURN, 1 - TURN];
    const place = ([x, at]: Point): Point => [round(laneAt(x)), round(low + ((at - start) / length) * (high - low))];
    const [from, end] = [place(line.from), line.strokes.at(-1)!.at(-1)!];
    const strokes = line.strokes.map(stroke => stroke.map(place) as unknown as Line['strokes'][number]);
    const isArc = part === 'turn' && end[1] === row;
    return {
      kind: 'line', dotted: line.look === 'loose', ink: line.track ?? (line.look === 'loose' ? 'soft' : 'ink'),
      from: part === 'turn' ? [from[0], round(centres[row]!)] : from,
      strokes: [...(part === 'turn' ? [[from] as const] : []), ...strokes, ...(isArc ? [[[round(laneAt(end[0])), round(centres[row]!)] as Point] as const] : [])],
    };
  });
  const dots = stations.map(({level, x, row}): Shape => ({
    kind: 'dot', at: [round(laneAt(x)), round(centres[row]!)], ink: trackOf(level) ?? 'ink', picked: Boolean(options.picked?.includes(level)), planned: level.todo,
  }));

  const rtl = directionOf(framework) === 'rtl';
  const all = [...drawn, ...dots, ...shapes];
  return {
    width, height: Math.ceil(y + MARGIN), title: framework.title, lang: framework.lang, rtl,
    description: describe(framework, layout, options),
    shapes: rtl ? all.map(shape => mirrored(shape, width)) : all,
  };
}

/** What is written beside a station, line by line. */
function piecesOf({level}: Station, limit: number, trackOf: (level: Level) => Track | undefined, {fact, picked, marks = [], words}: PictureOptions): Piece[] {
  const bold = Boolean(picked?.includes(level));
  const notes = marks.flatMap(([marked, text]) => (marked === level ? text : []));
  return [
    ...wrap(level.name, limit, NAME, bold).map((text): Piece => ({text, size: NAME, bold, ink: 'ink'})),
    ...notes.flatMap(note => wrap(note, limit, TRACK, true)).map((text): Piece => ({text, size: TRACK, bold: true, ink: trackOf(level) ?? 'accent'})),
    ...wrap(level.todo ? words.todo : factOf(level, fact), limit, SMALL).map((text): Piece => ({text, size: SMALL, bold: false, ink: 'soft'})),
  ];
}

/** “Lead. Ways in: Senior. Ways on: Staff, Manager.” for every level, from the lowest on. */
function describe(framework: Framework, {stations}: LadderLayout, {words}: PictureOptions): string {
  const list = (title: string, levels: readonly Level[]) => (levels.length ? ` ${title}: ${levels.map(({name}) => name).join(', ')}.` : '');
  return [...stations].sort((a, b) => a.row - b.row || a.x - b.x).map(({level}) =>
    `${level.name}.${list(words.waysIn, framework.waysIn(level).map(({from}) => from))}${list(words.waysOn, framework.waysOn(level).map(({to}) => to))}`).join('\n');
}

function mirrored(shape: Shape, width: number): Shape {
  const flip = ([x, y]: Point): Point => [round(width - x), y];
  if (shape.kind === 'text') return {...shape, at: flip(shape.at), text: LATIN.test(shape.text) ? `\u2068${shape.text}\u2069` : shape.text};
  if (shape.kind === 'dot') return {...shape, at: flip(shape.at)};
  return {...shape, from: flip(shape.from), strokes: shape.strokes.map(stroke => stroke.map(flip) as unknown as Line['strokes'][number])};
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
