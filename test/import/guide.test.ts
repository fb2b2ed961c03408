import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {importFramework} from '../../src/import/import.js';
import {KINDS, readMapping} from '../../src/import/mapping.js';
import {SHAPES} from '../../src/import/shapes.js';
import {inspect} from '../../src/model/inspect.js';
import {parseFramework} from '../../src/model/parse.js';

const guide = readFileSync('docs/importing.md', 'utf8');
/** What stands before each claim, since the one before it. */
const examples = Array.from(guide.matchAll(/([^]*?)^Levels: (.+)\. Competencies: (.+)\. Statements: (\d+)\.$/gm), ([, section, levels, competencies, statements]) => ({
  section: section!,
  levels: levels!.split(', '),
  competencies: competencies!.split(', '),
  statements: Number(statements),
}));

test('the guide has an example of each shape that people write', () => {
  assert.equal(examples.length, 10);
});

for (const {section, levels, competencies, statements} of examples) {
  const shape = /^### .*`--as ([\w-]+)`$/m.exec(section)?.[1];

  test(`what the guide claims of its example is what is made of it, and in doubt is only what it tells: ${shape ?? 'with a mapping'}`, async () => {
    const files = Array.from(section.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm), ([, name, content]) => ({name: name!, content: content!}));
    const map = files.find(({name}) => name === 'map.json');
    const {framework, understood, warnings} = await importFramework(files.filter(file => file !== map), map && {mapping: readMapping(JSON.parse(map.content))});
    const made = parseFramework(framework);
    assert.deepEqual(made.levels.map(level => level.title), levels);
    assert.deepEqual(made.competencies.map(competency => competency.title), competencies);
    assert.equal(inspect(made).statements, statements);
    // Pages say nowhere which role is higher, as the guide tells.
    assert.deepEqual(warnings.map(({kind}) => kind), shape === 'role-pages' ? ['doubt'] : []);
    if (shape) assert.equal(understood.shape, shape);
  });
}

test('the guide names every shape, and everything that a column may be', () => {
  for (const name of [...Object.keys(SHAPES), ...KINDS]) assert.ok(guide.includes(`${name}\``) || guide.includes(`\`${name}`), name);
});
