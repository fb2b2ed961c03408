import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {importFramework} from '../../src/import/import.js';
import type {Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {call} from '../cli/terminal.js';

const NAMES = ['starter', 'prontopro', 'sthorm', 'engineering-levels', 'waypoints'];
const WAYS = [['csv', ''], ['csv', '--transposed'], ['markdown', ''], ['markdown', '--transposed']] as const;

/** What each level is expected to do, by the names of both, wherever anything is. */
function expected(framework: Framework): Record<string, readonly string[]> {
  return Object.fromEntries(framework.competencies.flatMap(competency => framework.levels.flatMap(level => {
    const {content} = framework.cell(level, competency);
    const texts = content ? [content.text, ...content.criteria.map(({text}) => text)].filter(text => text !== undefined) : [];
    return texts.length ? [[`${competency.title} / ${level.title}`, texts]] : [];
  })));
}

for (const name of NAMES) {
  for (const [format, turned] of WAYS) {
    const way = `${name} ${format} ${turned}`.trim();
    test(`levels, competencies and texts come back from a wide table: ${way}`, async () => {
      const before = parseFramework(readFileSync(`frameworks/${name}.json`, 'utf8'));
      const {output} = await call(`export ${format} frameworks/${name}.json ${turned}`);
      const {framework, warnings} = await importFramework([{name: `${name}.${format === 'csv' ? 'csv' : 'md'}`, content: output}]);
      const after = parseFramework(framework);
      assert.deepEqual(warnings.filter(({kind}) => kind === 'doubt'), []);
      // A level of which no table says anything is in none.
      const said = new Set(before.levels.filter(level => before.competencies.some(competency => before.cell(level, competency).state !== 'absent')));
      assert.deepEqual(after.levels.map(({title}) => title), before.levels.filter(level => said.has(level)).map(({title}) => title));
      assert.equal(after.competencies.length, before.competencies.length);
      assert.deepEqual(after.groups.map(({title, note}) => [title, note]), before.groups.map(({title, note}) => [title, note]));
      const titles = new Set(after.competencies.map(({title}) => title));
      assert.deepEqual(before.competencies.filter(({title}) => !titles.has(title)), []);
      const [now, then] = [expected(after), expected(before)];
      for (const [place, texts] of Object.entries(then)) for (const text of texts) assert.ok(now[place]?.some(own => plain(own).includes(plain(text))), `${place}: ${text}`);
    });
  }
}

/** A wide table keeps lines, and not which of them were paragraphs. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}
