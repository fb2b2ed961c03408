import assert from 'node:assert/strict';
import {test} from 'node:test';
import {blankOf} from '../../src/import/names/blank.js';

const NONE = ['n/a', 'N/A', 'N.A.', 'n. a.', '-', '--', '–', '—', 'none', 'None.', 'not applicable', 'k. A.', 'k.A.', 'entfällt', 'Nicht zutreffend', 's.o.', 'sans objet', 'Néant', 'no aplica', 'N/D', 'não se aplica', 'non applicabile', 'n.v.t.', 'nie dotyczy', 'не применимо', '該当なし', '不适用', '해당 없음', 'لا ينطبق'];
const TODO = ['TODO', 'to do', 'TBD', 'T.B.D.', 'tba', 'xxx', '...', '…', '???', 'not currently defined', 'Not yet defined.', 'coming soon', 'Coming soon!', 'to be defined', 'in progress', 'noch offen', 'folgt noch', 'Wird noch definiert', 'à définir', 'À COMPLÉTER', 'por definir', 'da definire', 'em breve', 'nog te bepalen', 'do uzupełnienia', '未定', '待定', '미정', 'قيد الإعداد', 'уточняется'];

test('placeholders for nothing are known in many languages', () => {
  for (const text of NONE) assert.equal(blankOf(text), 'none', text);
  for (const text of TODO) assert.equal(blankOf(text), 'todo', text);
});

test('markup, brackets, quotes, dots and case around them make no difference', () => {
  for (const [before, after] of [['*', '*'], ['**', '**'], ['(', ')'], ['[', ']'], ['*(', ')*'], ['_', '_.'], ['“', '”'], ['`', '`'], ['<em>', '</em>'], ['（', '）'], [' ', '\n'], ['<', '>']] as const) {
    for (const text of ['TBD', 'n/a', 'à définir', 'not yet defined', '未定']) {
      if (before !== '<') assert.ok(blankOf(before + text + after), before + text + after);
    }
  }
});

test('a text that says more is none of them', () => {
  for (const text of ['', ' ', 'TODO: ask Mia', 'None of the others', 'L1', '0', 'x', 'No', 'folgt', 'volgt', '- Writes code', 'Defined', 'Open', 'offen und ehrlich', 'In progress reviews, gives feedback', '*', '()', '!', 'constructor', '__proto__', '-'.repeat(1000)]) assert.equal(blankOf(text), undefined, text);
});
