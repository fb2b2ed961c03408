import assert from 'node:assert/strict';
import {test} from 'node:test';
import {importFramework, type Found} from '../../src/import.js';

async function found(name: string, content: string, mapping = {}): Promise<readonly Found[]> {
  return (await importFramework([{name, content}], {mapping})).found;
}

const told = (all: readonly Found[]) => all.map(({what, name, kind}) => `${what} ${name}: ${kind}`);

test('of a table with levels in columns, each column is told with what it was taken for', async () => {
  const all = await found('a.csv', 'Area,Skill,Junior,Senior\nWork,Craft,Finishes tasks,Sets the standard\nWork,Talk,Asks early,Explains\nPeople,Help,Is helped,Helps others\n');
  assert.deepEqual(told(all), ['column Area: group', 'column Skill: competency', 'column Junior: level', 'column Senior: level']);
  assert.deepEqual(all[2]!.at, {file: 'a.csv', line: 1, cell: 'C1'});
});

test('of a table with a level in each row, the columns are competencies', async () => {
  assert.deepEqual(told(await found('a.csv', 'Level,Craft,People\nJunior,Finishes tasks well,Asks early\nSenior,Sets the standard,Helps others grow\n')), ['column Level: level', 'column Craft: competency', 'column People: competency']);
});

test('of a table with a row for each statement, the columns say which is which', async () => {
  const all = await found('a.csv', 'Level;Skill;Description\nJunior;Craft;Finishes tasks that others cut\nJunior;People;Asks early and often\nSenior;Craft;Sets the standard for all\nSenior;People;Helps others to grow\n');
  assert.deepEqual(told(all), ['column Level: level', 'column Skill: competency', 'column Description: text']);
});

test('of a document, each heading is told once', async () => {
  const text = '# Engineering\n\nHow we grow.\n\n## Junior\n\n### Craft\n\n- Finishes tasks\n\n### People\n\n- Asks early\n\n## Senior\n\n### Craft\n\n- Sets the standard\n\n### People\n\n- Helps others\n\n## How we promote\n\nTwice a year.\n';
  assert.deepEqual(told(await found('a.md', text)), ['heading Engineering: text', 'heading Junior: level', 'heading Craft: competency', 'heading People: competency', 'heading Senior: level', 'heading How we promote: section']);
});

test('what a person says of a column or a heading is what is told of it', async () => {
  const all = await found('a.csv', 'Skill,Nr,Junior,Senior\nCraft,1,Finishes tasks,Sets the standard\nPeople,2,Asks early,Helps others\n', {columns: {Nr: 'ignore'}});
  assert.deepEqual(told(all), ['column Skill: competency', 'column Nr: ignore', 'column Junior: level', 'column Senior: level']);
});
