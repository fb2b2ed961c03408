import type {EditionChange, EditionChanges} from '../model/edition-changes.js';
import type {EditionWords} from '../text/editions/en.js';
import type {comparisonWords} from '../text/words/comparison.js';
import {escape, line, marked, type Item} from './told.js';

/** What is moved or changed in one field, as a line with the words before and now below it. */
export function tellField({what, field, name: key, before, now, statements}: EditionChange, {old, now: framework}: EditionChanges, name: string, words: EditionWords, compared: typeof comparisonWords): Item {
  const group = (id: unknown) => {
    const found = framework.groups.find(group => group.id === id) ?? old.groups.find(group => group.id === id);
    return found && escape(found.title);
  };
  const level = (id: string) => framework.level(id)?.name ?? id;
  if (field === 'order') return [words.after(name, now === undefined ? undefined : escape(now as string))];
  if (field === 'group') return [words.intoGroup(name, group(before) ?? undefined, group(now) ?? undefined)];
  if (field === 'id') return [words.field(name, words.fields.id, escape(String(now))), ...(what === 'framework' ? [] : [words.lost(escape(String(before)))])];
  const entry = key && (field === 'next' || field === 'takeaways') ? level(key) : key;
  const head = words.field(name, words.fields[field!], entry && escape(entry));
  if (statements) {
    return [head, ...statements.map(({change, before, now}) => {
      const text = before && now ? marked(before.text, now.text) : line((now ?? before)!.text);
      return compared.says(compared.kinds[change], text);
    })];
  }
  const [was, is] = [before, now].map(value => textOf(value, field === 'levels' ? list => words.path(list.map(id => level(id))) : undefined));
  if (was === undefined && is === undefined) return [compared.says(head, words.isOther)];
  return [head, ...(was ? [compared.says(words.before, line(was))] : []), ...(is ? [compared.says(words.now, was ? marked(was, is) : line(is))] : [])];
}

/** Whether a line about it would say what the title of the document says, or that an id is another one of which the file has taken care. */
export function isUnderstood({kind, what, field, id, of, before}: EditionChange, {old, now: framework, pairs}: EditionChanges): boolean {
  if (kind !== 'changed') return false;
  if (field === 'version') return old.version !== undefined && framework.version !== undefined;
  if (field !== 'id') return false;
  const list = ({level: 'levels', track: 'tracks', group: 'groups', competency: 'competencies'} as const)[what as 'level'];
  const step = [...pairs.competencies.keys()].find(competency => competency.id === of?.id)?.steps.find(step => step.id === id);
  return what === 'step' ? Boolean(step?.was.includes(String(before))) : Boolean(list) && framework.renamed[list].get(String(before)) === id;
}

/** Texts, numbers and lists of them; nothing for what has more parts than a line can tell. */
function textOf(value: unknown, join: (list: readonly string[]) => string = list => list.join(' · ')): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) && value.every(item => typeof item === 'string') ? join(value) : undefined;
}
