import {toCsv} from '../export/csv.js';
import {tableOf} from '../export/table.js';
import {Misuse} from './arguments.js';
import type {Format} from './export.js';
import {wordsFor} from './languages.js';
import {SCOPE, sheetFrom} from './sheet.js';

export const csv: Format = {
  named: 'framework.csv',
  options: [...SCOPE, 'long', 'transposed', 'lang'],
  write(framework, given) {
    const long = given.switches.has('long');
    const levelsAsRows = given.switches.has('transposed');
    if (long && levelsAsRows) throw new Misuse('--long has a row for each text, and no columns to turn: leave out --transposed.');
    // Scripts go by the English words, so other ones are only for whoever asks for them.
    const words = given.values.has('lang') ? wordsFor(framework, given).table : {};
    return toCsv(tableOf(sheetFrom(framework, given), words), {long, levelsAsRows});
  },
};
