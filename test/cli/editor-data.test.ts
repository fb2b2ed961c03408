import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {cssData, htmlData} from '../../scripts/editor-data.js';
import {elementsManifest} from '../../scripts/manifest.js';

const manifest = elementsManifest();
const tags = readdirSync(new URL('../../src/define/', import.meta.url)).filter(file => file.startsWith('career-')).map(file => file.replace('.ts', ''));

test('the manifest tells of the elements and what they extend, and of nothing by which they are drawn', () => {
  const declarations = manifest.modules.flatMap(({declarations = []}) => declarations);
  assert.deepEqual(declarations.map(({name}) => name).filter(name => !name.startsWith('Career')), ['FrameworkElement']);
  const told = JSON.stringify(manifest);
  assert.doesNotMatch(told, /"privacy":"(private|protected)"|folded|\.ts"/);
});

test('the manifest says what a property takes, which may be more than it gives', () => {
  const matrix = manifest.modules.flatMap(({declarations = []}) => declarations).find(({name}) => name === 'CareerMatrix') as {members?: {name: string; type?: {text: string}}[]};
  assert.equal(matrix.members?.find(({name}) => name === 'framework')?.type?.text, 'Framework | FrameworkFile | undefined');
});

test('an editor completes every element with its attributes, and writes a boolean one without a value', () => {
  const data = htmlData(manifest);
  assert.equal(data.version, 1.1);
  assert.deepEqual(data.tags.map(({name}) => name).sort(), tags);
  for (const {description, attributes} of data.tags) {
    assert.ok(description.value.length > 20);
    assert.ok(attributes.some(({name}) => name === 'src'));
    for (const {name, description} of attributes) assert.ok(description.value, `${name} says what it is`);
  }
  const {attributes} = data.tags.find(({name}) => name === 'career-level')!;
  assert.deepEqual(attributes.map(({name, valueSet}) => [name, valueSet]), [['level', undefined], ['no-pay', 'v'], ['src', undefined]]);
});

test('an editor completes custom properties and parts, each once, and says of which elements', () => {
  const {version, properties, pseudoElements} = cssData(manifest);
  assert.equal(version, 1.1);
  for (const told of [properties, pseudoElements]) {
    assert.equal(new Set(told.map(({name}) => name)).size, told.length);
    for (const {description} of told) assert.match(description.value, /\S\n\n`<career-/);
  }
  assert.match(properties.find(({name}) => name === '--career-accent')!.description.value, /Default: `#0b7a75`/);
  assert.match(pseudoElements.find(({name}) => name === '::part(tab)')!.description.value, /`<career-framework>`$/);
});
