import {slug} from '../../model/ids.js';
import {labelled} from '../names/label.js';
import {withoutLinks} from './level-heading.js';
import type {Block} from '../page.js';
import {partsIn, type Part} from '../part.js';
import type {Reading} from '../reading.js';

/** Nouns that frameworks have for their competencies, one and several. */
const COMPETENCIES = nouns('KPI KPIs, Axis Axes, Pillar Pillars, Dimension Dimensions, Capability Capabilities, Skill Skills, Attribute Attributes, Trait Traits, Behaviour Behaviours, Behavior Behaviors, Achse Achsen, Säule Säulen, Fähigkeit Fähigkeiten, Axe Axes, Pilier Piliers, Eje Ejes, Pilar Pilares, Habilidad Habilidades, Eixo Eixos, Habilidade Habilidades, Asse Assi, Pilastro Pilastri, Pijler Pijlers, Vaardigheid Vaardigheden, Filar Filary, Oś Osie, Umiejętność Umiejętności, Förmåga Förmågor');
/** And for their levels. */
const LEVELS = nouns('Role Roles, Stage Stages, Grade Grades, Band Bands, Position Positions, Rolle Rollen, Stufe Stufen, Échelon Échelons, Poste Postes, Rol Roles, Puesto Puestos, Cargo Cargos, Ruolo Ruoli, Functie Functies, Rola Role, Stanowisko Stanowiska, Roll Roller');

type Nouns = ReadonlyMap<string, {readonly one: string; readonly other: string}>;

function nouns(list: string): Nouns {
  return new Map(list.split(', ').toReversed().map(pair => {
    const [one = '', other = ''] = pair.split(' ');
    return [slug(other), {one, other}];
  }));
}

/** The framework’s own nouns: a heading, or a sentence above a list, that names several competencies or levels tells them. */
export function readTerms({draft, pages}: Reading): void {
  const competencies = new Set(draft.competencies.map(({title}) => slug(title)));
  const levels = new Set(draft.levels.flatMap(({title, code = title}) => [slug(title), slug(code)]));
  for (const {whole} of pages) {
    for (const part of partsIn(whole)) {
      const competency = draft.rest.terms?.competency ?? (namesSeveral(part, competencies) ? nounIn(part, COMPETENCIES) : undefined);
      const level = draft.rest.terms?.level ?? (namesSeveral(part, levels) ? nounIn(part, LEVELS) : undefined);
      if (competency ?? level) draft.rest.terms = {...draft.rest.terms, ...(competency && {competency}), ...(level && {level})};
    }
  }
}

/** Headings or items below that are names of such things. */
function namesSeveral({parts, blocks}: Part, names: ReadonlySet<string>): boolean {
  const titles = [...parts.map(({title}) => title), ...blocks.flatMap(itemNames)];
  return titles.filter(title => names.has(slug(title)) || names.has(slug(title.replace(/^\d{1,2}[.)]\s*/, '')))).length > 1;
}

function itemNames(block: Block): string[] {
  return block.kind === 'list' ? block.items.map(({text}) => labelled(withoutLinks(text))?.label ?? withoutLinks(text)) : [];
}

/** The last word of the heading, or a word of the sentence that leads the list. */
function nounIn({title, blocks}: Part, known: Nouns): {one: string; other: string} | undefined {
  const i = blocks.findIndex(({kind}) => kind === 'list');
  const lead = blocks[i - 1];
  const sentence = lead?.kind === 'paragraph' ? lead.lines.at(-1)!.text : '';
  for (const word of [slug(title).split('-').at(-1)!, ...slug(sentence.slice(0, 300)).split('-')]) {
    const noun = known.get(word);
    if (noun) return noun;
  }
  return undefined;
}
