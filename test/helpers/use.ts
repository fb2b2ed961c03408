/** Any element as it is after a reader has used it. */
import {all, choose, one, until, type TAGS} from './elements.js';
import {answer, begin, open, radiosOf, rowsOf} from './self-check.js';

export type Drawn = HTMLElementTagNameMap[(typeof TAGS)[number]];

const everythingLaidOut = new CSSStyleSheet();
everythingLaidOut.replaceSync('.row { content-visibility: visible; }');

/** As a reader leaves it: a level picked, levels compared, questions answered and a target chosen. */
export async function use(element: Drawn): Promise<void> {
  const {levels} = element.framework!;
  if (element.localName === 'career-ladder') Object.assign(element, {level: levels[Math.floor(levels.length / 2)]!.id, here: levels[0]!.id, target: levels.at(-1)!.id});
  if (element.localName === 'career-crosswalk') (element as HTMLElementTagNameMap['career-crosswalk']).level = levels.at(-1)!.id;
  if (element.localName === 'career-framework') {
    Object.assign(element, {view: 'ladder', level: levels[1]!.id});
    await element.updateComplete;
    await until(() => !all(element, '.waiting').length, 'the ladder');
  }
  if (element.localName === 'career-matrix') (element as HTMLElementTagNameMap['career-matrix']).compare = `${levels[1]!.id} ${levels[2]!.id}`;
  if (element.localName === 'career-self-check') {
    const check = element as HTMLElementTagNameMap['career-self-check'];
    await begin(check);
    const count = radiosOf(check).length;
    for (const row of [...rowsOf(check).keys()].slice(0, 6)) {
      await open(check, row);
      await answer(check, (row * 2) % count);
    }
    const select = one<HTMLSelectElement>(check, '[name=target]');
    await choose(check, select, [...select.options].at(-1)!.value);
  }
  await element.updateComplete;
  await stillness(element);
}

/** Colours are what they are only after the transitions, and of rows out of sight the browser knows none. */
export async function stillness(element: Drawn): Promise<void> {
  const root = element.shadowRoot!;
  if (!root.adoptedStyleSheets.includes(everythingLaidOut)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, everythingLaidOut];
  const running = () => element.shadowRoot!.getAnimations().filter(({playState}) => playState === 'running');
  for (const animation of running()) animation.finish();
  await until(() => running().length === 0, 'stillness');
}
