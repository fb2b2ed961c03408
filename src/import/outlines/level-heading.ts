import type {Equivalent} from '../../model/schema.js';
import {withoutBold} from '../names/bold.js';
import {levelName, type LevelName} from '../names/level-names.js';

/** What a heading says of a level beside its name. */
export interface LevelHeading extends LevelName {
  readonly years?: string;
  readonly equivalents?: readonly Equivalent[];
}

const CODE = /^\p{Lu}{1,4}[-.\s]?\d{1,3}[a-z]?$/u;
const YEARS = /\d.*(?:years?|yrs?|jahren?|ans|années|años|anos|anni|jaar|lat|года?|лет|年|سن)/iu;

/** The number of a chapter: `2.1`. */
const CHAPTER = /^(?:\d{1,2}\.){1,4}\d{1,2}[.)]?\s+/u;
/** Pictures before a name belong to its title, and do not hide its code. */
const PICTURES = /^(?:\p{Extended_Pictographic}[\ufe0f\u200d\p{Emoji_Modifier}]*\s*)+/u;

/** `Staff Engineer (L7 | Manager II equivalent | 10+ years)` taken apart; of `2.1 Staff Engineer`, the name. */
export function levelHeading(title: string): LevelHeading {
  const whole = withoutLinks(withoutBold(title)).replace(CHAPTER, '');
  const pictures = PICTURES.exec(whole)?.[0] ?? '';
  const name = namedIn(whole.slice(pictures.length).replace(CHAPTER, '').trim() || whole);
  return pictures ? {...name, title: `${pictures.trim()} ${name.title}`} : name;
}

function namedIn(bare: string): LevelHeading {
  const [, name, inner] = /^([^()]{1,120})\(([^()]{1,200})\)$/u.exec(bare) ?? [];
  const facts = inner?.split('|').map(fact => fact.trim()).filter(Boolean);
  if (!name || !facts || (facts.length < 2 && !CODE.test(facts[0]!))) return levelName(bare);
  const code = facts.find(fact => CODE.test(fact));
  const years = facts.find(fact => YEARS.test(fact));
  const equivalents = facts.filter(fact => fact !== code && fact !== years).map(equivalent);
  return {...levelName(name.trim()), ...(code && {code}), ...(years && {years}), ...(equivalents.length && {equivalents})};
}

function equivalent(text: string): Equivalent {
  const [, level, word] = /^(.{1,80}?)\s+(equivalent|äquivalent|équivalent|equivalente|equiwalent)$/iu.exec(text) ?? [];
  return {system: word ?? 'equivalent', level: level ?? text};
}

export function withoutLinks(text: string): string {
  return text.replace(/!?\[([^[\]]{0,200})\]\([^()\s]{0,500}\)/gu, '$1').trim();
}
