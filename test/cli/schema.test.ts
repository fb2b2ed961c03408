import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Ajv} from 'ajv';
import {jsonSchema} from '../../scripts/schema.js';

const schema = await jsonSchema();
const validate = new Ajv({strict: true, allowUnionTypes: true, allErrors: true}).compile(schema);

/** Where a file does not fit the schema, and why. */
function faults(file: unknown): string[] {
  validate(file);
  return (validate.errors ?? []).filter(({keyword}) => keyword !== 'if').map(({instancePath, keyword}) => `${instancePath} ${keyword}`);
}

const level = (more: object) => ({title: 'Acme', levels: [{title: 'Junior', ...more}]});

for (const file of readdirSync('frameworks').filter(name => name.endsWith('.json'))) {
  test(`frameworks/${file} is valid against the JSON Schema`, () => {
    assert.deepEqual(faults(JSON.parse(readFileSync(`frameworks/${file}`, 'utf8'))), []);
  });
}

test('the JSON Schema marks a misspelt key at any depth', () => {
  assert.deepEqual(faults(level({titel: 'Junior'})), ['/levels/0 additionalProperties']);
  assert.deepEqual(faults({...level({}), rating: {steps: [{title: 'Meets', expectd: true}]}}), ['/rating/steps/0 additionalProperties']);
});

test('the JSON Schema knows what one can answer with', () => {
  assert.deepEqual(faults({...level({}), check: {answers: 'ratings'}}), []);
  assert.deepEqual(faults({...level({}), check: {answers: 'stars'}}), ['/check/answers enum']);
});

test('the JSON Schema leaves keys with x- to the author', () => {
  assert.deepEqual(faults(level({'x-colour': 7})), []);
});

test('the JSON Schema marks a wrong type and a missing key', () => {
  assert.deepEqual(faults(level({rank: 'high'})), ['/levels/0/rank type']);
  assert.deepEqual(faults({levels: []}), [' required']);
  assert.deepEqual(faults(level({id: 'a b'})), ['/levels/0/id pattern']);
});

test('the JSON Schema asks a file that builds on another only for what differs', () => {
  assert.deepEqual(faults({extends: '../base.json', remove: ['levels/intern'], order: {levels: ['senior']}, levels: [{id: 'senior', rank: 4}], competencies: [{id: 'craft', steps: [{id: 'one', examples: ['x']}]}], rating: {title: 'Grades'}}), []);
  assert.deepEqual(faults({extends: '../base.json', levels: [{id: 'senior', rank: 'high', titel: 'Senior'}]}), ['/levels/0 additionalProperties', '/levels/0/rank type']);
  assert.deepEqual(faults({title: 'Acme', levels: [{id: 'senior'}], competencies: [{id: 'craft', title: 'Craft', steps: [{id: 'one'}]}], rating: {title: 'Grades'}}), ['/levels/0 required', '/competencies/0/steps/0 required', '/rating required']);
});

test('the JSON Schema allows any id as the key of a record, and looks at its value', () => {
  const facts = (value: unknown) => level({facts: JSON.parse(`{"__proto__": ${JSON.stringify(value)}}`)});
  assert.deepEqual(faults(facts('A task')), []);
  assert.notDeepEqual(faults(facts(7)), []);
});

test('the JSON Schema tells in an editor what the comments of the sources say', () => {
  const {properties, definitions} = schema as Record<string, Record<string, {description?: string; properties: Record<string, {description?: string}>}>>;
  assert.equal(properties!['lang']?.description, 'BCP 47 language of the texts, for instance `en`.');
  assert.equal(definitions!['id']?.description, 'Any text without white space or `/`. Ids are promises: links and saved answers hold on to them.');
  // What `step` takes over from a list of members that it shares with others.
  assert.equal(definitions!['step']?.properties['avoid']?.description, 'What it does not look like. Read, never counted.');
});
