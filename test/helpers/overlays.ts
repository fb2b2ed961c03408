import fc from 'fast-check';
import type {OverlayFile} from '../../src/model/overlay.js';
import type {FrameworkFile} from '../../src/model/schema.js';

/** Any overlay of a framework: it rewords, adds, removes and orders. */
export function overlays(file: FrameworkFile): fc.Arbitrary<OverlayFile> {
  const ids = (list: readonly {id?: string}[] | undefined) => (list ?? []).flatMap(({id}) => id ?? []);
  const [levels, competencies] = [ids(file.levels), ids(file.competencies)];
  const id = (known: readonly string[]) => fc.constantFrom(...known, 'new', '__proto__', 'constructor');
  const thing = (known: readonly string[], more: fc.Arbitrary<object>) => fc.tuple(id(known), fc.option(fc.constantFrom('One', 'Two'), {nil: undefined}), more).map(([id, title, more]) => ({id, ...(title !== undefined && {title}), ...more}));
  const cells = fc.dictionary(id(levels), fc.constantFrom<unknown>('Words', ['A', 'B'], null, {status: 'todo'}));
  return fc.record({
    levels: fc.uniqueArray(thing(levels, fc.constantFrom({}, {summary: 'Says'}, {facts: {Traits: 'Bold'}})), {maxLength: 4, selector: ({id}) => id}),
    competencies: fc.uniqueArray(thing(competencies, cells.map(expectations => ({expectations}))), {maxLength: 4, selector: ({id}) => id}),
    remove: fc.array(fc.oneof(id(levels).map(level => `levels/${level}`), id(competencies).map(competency => `competencies/${competency}`), fc.tuple(id(competencies), id(levels)).map(([competency, level]) => `competencies/${competency}/expectations/${level}`), fc.constantFrom('rating', 'sections/nowhere', '', '/', '__proto__/x')), {maxLength: 4}),
    order: fc.constantFrom({}, {competencies: competencies.toReversed()}, {levels: ['new', ...levels.slice(-1)]}),
    summary: fc.constantFrom('One', 'Two'),
  }, {requiredKeys: []}) as fc.Arbitrary<OverlayFile>;
}

/** The file in an edition in which two levels and two competencies have other ids, and list those of before. */
export function withOtherIds(file: FrameworkFile): {readonly file: FrameworkFile; readonly write: <Of>(overlay: Of) => Of} {
  const ids = [...file.levels.slice(0, 2), ...(file.competencies ?? []).slice(0, 2)].flatMap(({id}) => id ?? []);
  const places = JSON.stringify(file).split(/"ext":/)[0]!;
  const others = new Map(ids.filter(id => places.includes(`{"id":"${id}"`)).map(id => [id, `${id}-now`]));
  /** Every mention of them, as a text, as a key and in a path. */
  const write = <Of>(value: Of): Of => {
    if (typeof value === 'string') return (others.get(value) ?? value.split('/').map(part => others.get(part) ?? part).join('/')) as Of;
    if (Array.isArray(value)) return value.map(write) as Of;
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, member]) => [others.get(key) ?? key, write(member as unknown)])) as Of : value;
  };
  const now = write(file);
  for (const list of [now.levels, now.competencies ?? []]) {
    for (const thing of list) {
      const before = [...others].find(([, other]) => other === thing.id);
      if (before) thing.was = [thing.was ?? [], before[0]].flat();
    }
  }
  return {file: now, write};
}

/** Any JSON at all, and what nearly is an overlay of anything. */
export function nearlyFiles(): fc.Arbitrary<unknown> {
  const keys = fc.constantFrom('id', 'title', 'was', 'levels', 'tracks', 'groups', 'competencies', 'scale', 'systems', 'sections', 'rating', 'steps', 'next', 'expects', 'expectations', 'takeaways', 'equivalents', 'facts', 'group', 'sameAs', 'step', 'system', 'a', '__proto__', 'toString', 'constructor');
  const {value} = fc.letrec<{value: unknown}>(tie => ({
    value: fc.oneof({maxDepth: 3}, fc.constantFrom<unknown>('a', 'b', 'c', '__proto__', null, 7, true, '', ['a']), fc.array(tie('value'), {maxLength: 3}), fc.dictionary(keys, tie('value'), {maxKeys: 4})),
  }));
  const list = fc.oneof({weight: 3, arbitrary: things(value)}, value);
  const paths = fc.array(fc.oneof(fc.array(fc.oneof(keys, fc.constantFrom('a', 'b', '')), {maxLength: 5}).map(parts => parts.join('/')), fc.constantFrom('levels/a', 'tracks/a', 'groups/a', 'competencies/a', 'scale/a', 'systems/a'), value), {maxLength: 5});
  const lists = Object.fromEntries(['levels', 'tracks', 'groups', 'competencies', 'scale', 'systems', 'rating'].map(key => [key, list]));
  return fc.oneof({weight: 6, arbitrary: fc.record({...lists, remove: fc.oneof(paths, value), order: fc.oneof(fc.dictionary(keys, value), value)}, {requiredKeys: []})}, fc.jsonValue(), value);
}

/** A list of things that have ids, whatever they say. */
function things(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const map = fc.oneof(fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.oneof(value, fc.constantFrom<unknown>({sameAs: 'a'}, {step: 'a'}, {sameAs: 'b'}))), value);
  const maps = Object.fromEntries(['next', 'expects', 'expectations', 'takeaways', 'levels', 'tracks', 'equivalents', 'steps', 'was', 'group'].map(key => [key, map]));
  return fc.array(fc.record({id: fc.oneof(fc.constantFrom('a', 'b', 'c'), value), ...maps}, {requiredKeys: []}), {maxLength: 3});
}
