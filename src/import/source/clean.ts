import {withoutEntities} from './entities.js';
import type {Place} from '../imported.js';
import {UNSEEN, withoutInvisible} from './invisible.js';
import type {Form} from './source.js';
import type {Tally} from './tally.js';

/** A text without what nobody sees and nobody meant; each line in which something was changed is told. Lines stay lines. */
export function cleaned(text: string, form: Form, file: string, tally: Tally): string {
  const steps = stepsFor(form, text.startsWith('---\n')).filter(({sign}) => sign.test(text));
  if (!steps.length) return text;
  const lines = text.split('\n');
  const front = form !== 'yaml' && lines[0] === '---' ? lines.indexOf('---', 1) : lines.length;
  const behind = steps.filter(({kind}) => kind !== 'tabs');
  return lines.map((line, i) => mended(line, i > front ? behind : steps, {file, line: i + 1}, tally)).join('\n');
}

/** A line, or a cell, after all steps; where one makes room for another (`&shy;` in `&a&shy;mp;`), they are taken again. */
export function mended(text: string, steps: readonly Step[], at: Place, tally: Tally): string {
  const kinds = new Set<string>();
  let mended = text;
  for (let round = 0, before = ''; round < ROUNDS && before !== mended; round++) {
    before = mended;
    for (const {kind, mend, told} of steps) {
      const whole = mended;
      mended = mend(whole);
      if (mended === whole || kinds.has(kind)) continue;
      kinds.add(kind);
      tally.tell(kind, at, told);
    }
  }
  return mended;
}

/** Nobody writes one inside the other as often. */
const ROUNDS = 10;

export interface Step {
  readonly kind: string;
  /** What a text has where there is something to do. */
  readonly sign: RegExp;
  readonly mend: (line: string) => string;
  readonly told: string;
}

export function stepsFor(form: Form, hasFront: boolean): readonly Step[] {
  return [INVISIBLE, BLANKS, form === 'html' ? SPACES_OF_HTML : entities(form), NBSP, ...(form === 'yaml' || hasFront ? [TABS] : [])];
}

/** They keep words from being found, and cells from being alike; nothing of ours needs them. */
const NBSP: Step = {
  kind: 'nbsp',
  sign: /[\xa0\u2007\u202f&]/,
  mend: line => line.replace(/[\xa0\u2007\u202f]/g, ' '),
  told: 'Non-breaking spaces became ordinary spaces',
};

/** Nobody types a thousand blanks; and what looks for the end of a text would count them over and over. */
const BLANKS: Step = {
  kind: 'blanks',
  sign: /[ \t]{1000}/,
  mend: line => line.replace(/[ \t]{1000,}/g, ' '),
  told: 'A run of more than a thousand blanks became one',
};

const INVISIBLE: Step = {
  kind: 'invisible',
  sign: new RegExp(`${UNSEEN.source}|&`),
  mend: withoutInvisible,
  told: 'Signs that nobody sees were taken out of this line',
};

/** In HTML the reader knows all entities; these would only be found too late. */
const SPACES_OF_HTML: Step = {
  kind: 'nbsp',
  sign: /&/,
  mend: line => line.replace(/&(nbsp|#160|#xa0);/gi, ' '),
  told: 'Non-breaking spaces (&nbsp;) became ordinary spaces',
};

/** YAML does not allow them before a name, and programs show them as eight, four or two spaces; lists are read the same with any. */
const TABS: Step = {
  kind: 'tabs',
  sign: /\t/,
  mend: line => line.replace(/^[ \t]+/, start => start.replaceAll('\t', '  ')),
  told: 'Tabs at the beginning of this line became two spaces each, for YAML allows no tabs there. See whether it still stands where it should',
};

function entities(form: Form): Step {
  // Markup, line ends, and what ends a value where values have ends.
  const kept = form === 'markdown' || form === 'text' ? /[<>|*_`[\]\\#~\n\t]/ : form === 'yaml' ? /[<>|*_`[\]\\#~\n\t"'&:{},%@!-]/ : /[<>|*_`[\]\\#~\n\t"]/;
  return {
    kind: 'entity',
    sign: /&/,
    mend: line => withoutEntities(line, kept),
    told: 'Codes of web pages, such as &nbsp; or &amp;, became the letters they stand for',
  };
}
