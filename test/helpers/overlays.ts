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
