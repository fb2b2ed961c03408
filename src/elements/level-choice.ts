import {html, nothing, type TemplateResult} from 'lit';
import type {Side} from '../model/comparison.js';
import type {Framework, Level} from '../model/framework.js';
import {nameOf} from '../model/named-levels.js';
import type {matrixWords} from '../text/words/matrix.js';
import {askedFor, openByArrow} from './asked-for.js';
import {MOST, type MatrixView} from './matrix-view.js';

/** Of more tracks than this the levels are listed by track. */
const FEW = 4;

interface ChoiceView {
  readonly view: MatrixView;
  /** The framework's noun for a level. */
  readonly noun: {readonly one: string; readonly other: string};
  readonly words: typeof matrixWords;
  /** Hears of the ids that are to be compared, none for all levels; and in which of the lists that was chosen. */
  readonly choose: (ids: readonly string[], place: number) => void;
}

/** “Senior to Lead”: the choice of levels is the heading. */
export function renderLevelChoice(choice: ChoiceView): TemplateResult {
  const {view: {compared, framework, other}, noun, words} = choice;
  const isComparing = compared.length > 0;
  const count = framework.levels.length + (other?.levels.length ?? 0);
  return html`
    ${select(choice, 0, compared[0], words.all(noun.other))}
    ${compared.slice(1).map((side, i) => html`<span class="soft">${words.to}</span> ${select(choice, i + 1, side, words.remove)}`)}
    ${isComparing && compared.length < Math.min(MOST, count) ? select(choice, compared.length, undefined, `+ ${words.add(noun.one)}`) : nothing}`;
}

function select(choice: ChoiceView, place: number, chosen: Side | undefined, none: string): TemplateResult {
  const {view, words, choose} = choice;
  const {compared, framework, other} = view;
  const isComparing = compared.length > 0;
  const second = isComparing ? other : undefined;
  const groups = groupsOf(framework, second);
  const optionsOf = ({of, levels}: Omit<Levels, 'title'>) => levels.map(level => html`
    <option value=${nameOf({framework: of, level}, framework)} .selected=${level === chosen?.level} ?disabled=${level !== chosen?.level && compared.some(side => side.level === level)}>${level.name}</option>`);
  return html`
    <select data-choice="level" aria-label=${isComparing ? words.choice(place + 1) : words.view} class="pick ${chosen || !place ? '' : 'add'}" @keydown=${openByArrow} @change=${(event: Event) => choose(idsAfter(choice.view, place, askedFor(event, chosen ? nameOf(chosen, framework) : '')), place)}>
      <option value="" .selected=${!chosen} ?hidden=${place === 1 && isComparing}>${none}</option>
      ${groups.length > 1 ? groups.map(group => html`<optgroup label=${group.title}>${optionsOf(group)}</optgroup>`) : optionsOf({of: framework, levels: framework.levels})}
    </select>`;
}

interface Levels {
  readonly title: string;
  readonly of: Framework;
  readonly levels: readonly Level[];
}

/** The levels by framework; of many tracks, by track, where nobody finds their own in one long list. */
function groupsOf(framework: Framework, other: Framework | undefined): readonly Levels[] {
  return [framework, ...other ? [other] : []].flatMap((of): Levels[] => {
    if (of.tracks.length <= FEW) return [{title: of.title, of, levels: of.levels}];
    const seen = new Set<string>();
    const tracks = of.tracks.map(({title, levels}) => ({title, of, levels: levels.filter(id => !seen.has(id) && seen.add(id)).map(id => of.level(id)!)}));
    return [...tracks, {title: of.title, of, levels: of.levels.filter(({id}) => !seen.has(id))}].filter(({levels}) => levels.length);
  });
}

/** The comparison with another level at one place of it, or without what is there. */
function idsAfter({compared, framework}: MatrixView, place: number, id: string): readonly string[] {
  const ids = compared.map(side => nameOf(side, framework));
  if (!id) return place ? ids.filter((_, i) => i !== place) : [];
  if (!ids.length) return pairWith(framework, framework.level(id)!).map(level => level.id);
  ids[place] = id;
  return ids;
}

/** A level and the next one on its way; at the top, the one before and itself. */
function pairWith(framework: Framework, level: Level): Level[] {
  const on = framework.waysOn(level)[0]?.to;
  const back = framework.waysIn(level)[0]?.from;
  return on ? [level, on] : back ? [back, level] : [level, framework.levels.find(other => other !== level) ?? level];
}
