import {ladderWord} from './ladder-words.js';

/** A level as a source calls it. */
export interface LevelName {
  readonly title: string;
  /** Its short name, where it has one beside the title: `L4`. */
  readonly code?: string;
}

const CODE = String.raw`[A-Za-z]{1,4}[ -]?\d{1,2}(?:\.\d)?[a-z+]?`;
const NOUN = String.raw`(?:level|grade|stage|band|tier|lvl|stufe|grad|niveau|échelon|nivel|grado|nível|grau|livello|poziom|stopień|nivå|seviye|kademe|уровень|грейд|דרגה|רמה|레벨|등급|レベル|等級|グレード|级别|等级|职级|المستوى|الدرجة|단계|taso)`;
const NUMBERED = String.raw`${NOUN}[ .]*(?:\d{1,2}|[IVX]{1,5})`;
const BETWEEN = String.raw`\s*(?:[:：|/·–—]|\s-|-\s)\s*`;
const codeFirst = new RegExp(`^(${NUMBERED}|${CODE})(?:${BETWEEN}|\\s+(?=\\()|(?=（))[(（]?(.+?)[)）]?$`, 'iu');
const codeLast = new RegExp(`^(.+?)\\s*[(（\\[](${NUMBERED}|${CODE})[)）\\]]$`, 'iu');
const codeAfter = new RegExp(`^(.+?)${BETWEEN}(${NUMBERED}|[A-Z]{1,4}-?\\d{1,2}(?:\\.\\d)?[a-z+]?)$`, 'u');
/** Capitals and a number right behind them: `Engineer 3` and `Engineer II` have none, and `Level L3` is no title. */
const codeBehind = /^(\p{L}.*\S) ([A-Z]{1,4}\d{1,2}[a-z+]?)$/u;
const noun = new RegExp(`^${NOUN}$`, 'iu');
const codeBefore = /^([A-Z]{1,3}\d{1,2}[a-z+]?)\s+(\p{L}.+)$/u;
const wholeCode = new RegExp(`^(?:${NUMBERED}|${CODE})$`, 'iu');
const ranked = /^([IVX]{1,5}|\d{1,2})(?:\s*[:：–—]\s*|\s+-\s+|[.)]\s+)(\S.*)$/u;

/**
 * `L4 – Senior Engineer`, `Senior Engineer (L4)`, `D1: Developer 1`, `Developer D1` and `L4` taken apart, without links and marks of
 * emphasis. A number before a dash (`IV - Staff Engineer`) is a rank, which several levels may share: see `rankOf`.
 */
export function levelName(text: string): LevelName {
  const name = bare(text);
  if (name.length > LONGEST) return {title: name};
  const [, rank, titled] = ranked.exec(name) ?? [];
  if (rank && numberOf(rank) !== undefined) return {title: titled!};
  const lines = text.split('\n').map(bare).filter(Boolean);
  if (lines.length === 2 && wholeCode.test(lines[0]!)) return {title: lines[1]!, code: lines[0]!};
  if (lines.length === 2 && wholeCode.test(lines[1]!)) return {title: lines[0]!, code: lines[1]!};
  const first = codeFirst.exec(name) ?? codeBefore.exec(name);
  if (first) return {title: first[2]!.trim(), code: first[1]!};
  const last = codeLast.exec(name) ?? codeAfter.exec(name) ?? codeBehind.exec(name);
  if (last && !noun.test(last[1]!)) return {title: last[1]!.trim(), code: last[2]!};
  return {title: name};
}

/**
 * The name in the head of a column, and what is written below it: `Junior` and `with somebody’s help`. A code in a line of its own belongs to the name.
 */
export function headOf(text: string): {readonly name: string; readonly below: string} {
  const [first = '', ...rest] = text.split('\n').map(line => line.trim()).filter(Boolean);
  const below = rest.join('\n');
  const isBelow = rest.length > 0 && first.split(' ').length <= 6 && !rest.some(line => wholeCode.test(bare(line))) && !wholeCode.test(bare(first)) && (rest.length > 1 || /^[(（]/.test(below) || below.split(' ').length > 3);
  return isBelow ? {name: first, below: below.replace(/^[(（](.*)[)）]$/s, '$1')} : {name: text, below: ''};
}

/** The rank that a name begins with: 4 for `IV - Staff Engineer`. */
export function rankOf(text: string): number | undefined {
  const name = bare(text);
  return numberOf(ranked.exec(name)?.[1] ?? name);
}

/** Whether a name is a code and nothing else: `L4`, `Level 4`. */
export function isCode(text: string): boolean {
  return wholeCode.test(bare(text));
}

/** In characters. What is longer is a text and no name, and not looked at closely. */
const LONGEST = 120;

/** What `bare` takes away has one of these signs in it. */
const MARKED = /[[\]*`\\#:：]|\s\s|[^\S ]|^ | $/;

/** Words without links, emphasis, marks of a heading and line ends. */
export function bare(text: string): string {
  if (text.length > LONGEST * 10 || !MARKED.test(text)) return text;
  return text
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/(\*{1,3}|`)([^*`]+)\1/g, '$2')
    .replace(/^(?:\s|#+\s)+|[\s:：]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\\([\\|*_[\]()-])/g, '$1');
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function numberOf(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const roman = ROMANS.indexOf(text);
  return roman < 0 ? undefined : roman + 1;
}

interface Reading {
  /** From 0 to 1: how much it reads like a level by itself. */
  readonly weight: number;
  /** How high it stands among those of the same series. */
  readonly height?: number;
  readonly series: string;
  readonly stem: string;
}

function read(name: string): Reading {
  const text = bare(name);
  if (text.length > LONGEST) return {weight: 0, series: 'words', stem: ''};
  const {title, code} = levelName(name);
  const number = numberOf(text);
  if (number !== undefined) return {weight: 0.6, height: number, series: 'number', stem: ''};
  const key = code ?? (wholeCode.test(text) ? text : undefined);
  const word = ladderWord(title);
  if (key) {
    const [, prefix = '', digits = ''] = /^(.*?)[ .-]*(\d+(?:\.\d)?|[IVX]+)[a-z+]?$/iu.exec(key) ?? [];
    return {weight: code && !word ? 0.9 : 1, height: Number(digits) || numberOf(digits.toUpperCase()), series: prefix.toLowerCase(), stem: word?.stem ?? title.toLowerCase()};
  }
  const rank = rankOf(name);
  const [, base, suffix] = /^(.*\p{L}.*?)\s+([IVX]{1,4}|\d{1,2})$/u.exec(title) ?? [];
  const within = (suffix && numberOf(suffix)) || 0;
  const weight = word?.weight ?? (rank !== undefined ? 0.6 : within ? 0.5 : 0);
  const height = rank ?? (word ? word.height * 10 + within : within ? 20 + within : undefined);
  const stem = word ? word.stem.replace(/ ([ivx]{1,4}|\d{1,2})$/, '') : (base ?? title).toLowerCase();
  return {weight, ...(height !== undefined && {height}), series: rank === undefined ? 'words' : 'rank', stem};
}

/** For each name how much it reads like a level, from 0 to 1, by itself and by what it shares with the others. */
export function levelWeights(names: readonly string[]): readonly number[] {
  const readings = names.map(read);
  const stems = new Map<string, number>();
  for (const {stem, weight} of readings) if (stem && weight > 0.4) stems.set(stem, (stems.get(stem) ?? 0) + 1);
  const series = new Map<string, number>();
  for (const reading of readings) series.set(reading.series, (series.get(reading.series) ?? 0) + 1);
  return readings.map(({weight, stem, series: kind}, i) => {
    const {title} = levelName(names[i]!);
    const long = title.split(' ').length > 6 || title.length > 60 ? 0.2 : 1;
    // `Designer` beside `Senior Designer`, and `Designer II` beside `Designer III`.
    const shared = (stems.get(stem) ?? 0) >= (weight ? 2 : 1) ? 0.9 : 0;
    const counted = kind === 'number' && (series.get(kind) ?? 0) > 1 ? 0.7 : weight;
    return Math.max(counted, shared) * long;
  });
}

/**
 * How much a list of names reads like the levels of a ladder, in their order: from 0 (competencies, statements, anything) to 1.
 */
export function levelness(names: readonly string[]): number {
  const filled = names.filter(name => name.trim());
  if (!filled.length) return 0;
  const mean = levelWeights(filled).reduce((sum, weight) => sum + weight, 0) / filled.length;
  const unique = new Set(filled.map(name => bare(name).toLowerCase())).size / filled.length;
  const [up, down] = turns(filled);
  const order = up + down ? 0.6 + 0.4 * (Math.max(up, down) / (up + down)) : 1;
  return mean * order * unique ** 2 * (filled.length === 1 ? 0.6 : 1);
}

/** Whether the names go from high to low. */
export function isDescending(names: readonly string[]): boolean {
  const [up, down] = turns(names);
  return down > 0 && down > 2 * up;
}

/** How many names stand above the one before them, and how many below. */
function turns(names: readonly string[]): [up: number, down: number] {
  let [up, down] = [0, 0];
  const last = new Map<string, number>();
  for (const {height, series} of names.map(read)) {
    if (height === undefined) continue;
    const before = last.get(series);
    if (before !== undefined && height > before) up++;
    if (before !== undefined && height < before) down++;
    last.set(series, height);
  }
  return [up, down];
}
