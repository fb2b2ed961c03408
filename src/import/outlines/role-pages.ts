import {slug} from '../../model/ids.js';
import {itemMarkdown, markdownOf} from './block-markdown.js';
import {contentOf, leadOf} from './content-of.js';
import {criteriaOf} from './criteria.js';
import {addSection} from './level-sections.js';
import {joined, type DraftLevel} from '../draft.js';
import {labelled} from '../names/label.js';
import {ladderWord} from '../names/ladder-words.js';
import {levelHeading} from './level-heading.js';
import type {List} from '../page.js';
import {partsIn, type Part} from '../part.js';
import type {Candidate, Opened, Reading} from '../reading.js';

/** A page that tells of one role: its heading is the level. */
interface RolePage {
  readonly opened: Opened;
  readonly role: Part;
}

/** Headings by which a page about one role is known: what is expected of whoever has it. */
const EXPECTED = /expect|responsib|requirement|qualification|what you(?:['’]?ll| will)? (?:do|bring)|\bduties\b|\bskills\b|competenc|accountab|erwart|aufgaben|verantwort|anforderung|kompetenz|fähigkeit|attendu|attentes|missions|responsab|compétenc|habilidad|competencia|funciones|se espera|requisitos|atribuiç|competência|habilidades|mansioni|competenze|aspettative|requisiti|taken\b|verwacht|vaardighe|obowiązki|oczekiwa|wymagania|kompetencje|förvänt|ansvar|arbetsuppgifter|職務|責任|期待|要件|スキル|职责|要求|任职|能力|책임|역할|요건|المسؤوليات|المهام|المتطلبات|المهارات/iu;
/** Where a name does not say how high it stands. */
const MIDDLE = 2;

/** Pages about one role each; what they are called tells how high each stands. */
function rolePages(pages: readonly Opened[]): readonly RolePage[] {
  const found = pages.flatMap((opened): RolePage[] => {
    const [role, ...others] = opened.whole.parts;
    if (!role || others.length || !role.parts.length) return [];
    const isRole = role.parts.some(({title}) => EXPECTED.test(title)) && [...partsIn(role)].some(({blocks}) => blocks.some(({kind}) => kind === 'list'));
    return isRole ? [{opened, role}] : [];
  });
  const height = ({role}: RolePage): number => ladderWord(levelHeading(role.title).title)?.height ?? MIDDLE;
  return found.toSorted((a, b) => height(a) - height(b));
}

/** What such pages may be, where nothing else is found in them. */
export function rolePageCandidates(pages: readonly Opened[]): readonly Candidate[] {
  const found = rolePages(pages);
  if (!found.length) return [];
  const told = found.length === 1 ? `a page about one role: ${found[0]!.role.title}` : `${found.length} pages, one for each role`;
  return [{shape: 'role-pages', told, confidence: found.length === 1 ? 0.2 : 0.35, levels: found.map(({role}) => levelHeading(role.title))}];
}

/** Reads each page as a level: headings with lists are competencies, other headings are longer texts about it. */
export function readRolePages({pages, ...rest}: Reading): void {
  const reading = {pages, ...rest};
  const {draft} = reading;
  const found = rolePages(pages);
  const [first] = found;
  if (!first) return;
  draft.warn('doubt', first.role.at, found.length === 1
    ? `The page tells of one role, “${first.role.title}”, so the framework has one level. For a whole track, read the pages of all its roles together, as a folder.`
    : `Each page was read as a level. Their order, ${found.map(({role}) => `“${role.title}”`).join(', ')}, was guessed from their names; \`levels\` in a mapping file says it.`);
  if (found.length === 1) draft.title ||= first.role.title;
  for (const {role} of found) {
    const level = draft.level(levelHeading(role.title));
    const about = leadOf(role.blocks, reading);
    if (about) level.summary = joined(level.summary, about);
    for (const part of role.parts) readPart(part, level, reading);
  }
}

function readPart(part: Part, level: DraftLevel, reading: Reading): void {
  const {draft, taken} = reading;
  const lists = part.blocks.filter(block => block.kind === 'list');
  if (!lists.length) {
    addSection(level, part, reading);
    return;
  }
  const named = lists.filter(isNamed);
  const group = named.length ? draft.group(part.title).id : undefined;
  for (const list of named) {
    taken.add(list);
    for (const item of list.items) {
      const label = labelled(item.text);
      const competency = draft.competency(label?.label ?? item.text, group);
      const said = label?.text ? {criteria: [itemMarkdown({...item, text: label.text})]} : contentOf(item.children, reading);
      if (said !== undefined) draft.say(competency, level, said);
    }
  }
  const others = lists.filter(list => !taken.has(list));
  if (others.length) {
    for (const list of others) taken.add(list);
    draft.say(draft.competency(part.title, group), level, {criteria: others.flatMap(criteriaOf)});
  }
  const thing = group === undefined ? draft.competency(part.title) : draft.group(part.title);
  const rest = [markdownOf(part.blocks.filter(block => !taken.has(block))), ...part.parts.filter(isBlank).map(({title}) => title)].filter(Boolean);
  for (const block of part.blocks) taken.add(block);
  if (rest.length) thing.summary = joined(thing.summary, rest.join('\n\n'));
  for (const inner of part.parts) if (!isBlank(inner)) addSection(level, inner, reading);
}

function isBlank({blocks, parts}: Part): boolean {
  return !blocks.length && !parts.length;
}

/** Every item is a name with what it means: below it, or behind it. */
function isNamed({items}: List): boolean {
  const names = items.map(({text, children}) => {
    const label = labelled(text);
    return label && (label.text || children.length) ? label.label : children.some(({kind}) => kind === 'list') && text.length <= 60 ? text : undefined;
  });
  return items.length > 1 && names.every(name => name !== undefined) && new Set(names.map(name => slug(name))).size === names.length;
}
