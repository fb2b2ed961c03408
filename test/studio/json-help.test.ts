import assert from 'node:assert/strict';
import {test} from 'node:test';
import {helpAt, offersAt} from '../../demo/studio/json-help.js';
import {jsonSchema} from '../../scripts/schema.js';

const schema = await jsonSchema();

const BEFORE = `"title": "Ours",
  "tracks": [{"id": "ic", "title": "Craft", "levels": ["l1", "l2"]}, {"title": "Lead", "levels": ["l1", "l3"]}],
  "scale": [{"id": "basic", "title": "Basic"}, {"id": "solid", "title": "Solid"}],
  "groups": [{"id": "work", "title": "Work"}],
  "systems": [{"id": "radford", "title": "Radford"}],
  "rating": {"steps": [{"id": "meets", "title": "Meets"}]},
  "competencies": [
    {"id": "code", "title": "Code", "steps": {"basic": "Writes", "solid": "Designs"}},
    {"id": "talk", "title": "Talk", "steps": [{"id": "ask", "title": "Asks"}, {"title": "Tells more"}]}
  ],
  "levels": [{"id": "l1", "title": "Junior"}, {"id": "l2", "title": "Mid"}, {"id": "l3", "title": "Senior"}]`;

/** What is offered at `|`. */
function offered(written: string) {
  const text = written.replace('|', '');
  return offersAt(schema, text, written.indexOf('|'));
}

/** The names offered at `|`, in a file that has levels and all the rest before it. */
function names(written: string): string[] {
  return offered(`{${BEFORE}, ${written}`)?.offers.map(({name}) => name) ?? [];
}

/** The text after taking an offer, with the cursor as `|`. */
function taken(written: string, name: string): string {
  const text = written.replace('|', '');
  const {from, to, comma, offers} = offered(written)!;
  const {insert} = offers.find(offer => offer.name === name)!;
  return text.slice(0, comma ?? from) + (comma === undefined ? '' : `,${text.slice(comma, from)}`) + insert + text.slice(to);
}

test('keys that fit are offered, those first that a file cannot do without', () => {
  const all = offered('{|')!.offers.map(({name}) => name);
  assert.deepEqual(all.slice(0, 2), ['title', 'levels']);
  assert.deepEqual([...all].sort(), Object.keys(schema.properties as object).sort());
});

test('what stands there is not offered again', () => {
  assert.ok(!offered('{"title": "A", |}')!.offers.some(({name}) => name === 'title'));
  assert.ok(!names('"ext": {}, |}').includes('scale'));
  assert.deepEqual(names('"x-1": 0, "tracks": [{"levels": ["l1", "|"]}]}'), ['l2', 'l3']);
});

test('half a key is enough, in quotes or without', () => {
  for (const half of ['{"levels": [{"su|', '{"levels": [{"su|"}]}', '{"levels": [{su|}]}', '{"levels": [{"su|\n  ], "title": "A"}']) {
    assert.ok(offered(half)!.offers.some(({name}) => name === 'summary'), half);
  }
});

test('ids are offered where an id is expected', () => {
  const levels = ['l1', 'l2', 'l3'];
  assert.deepEqual(names('"tracks": [{"levels": [|]}]}'), levels);
  assert.deepEqual(names('"levels": [{"id": "l1"}, {"id": "l2", "next": ["l1", |]}]}'), ['l2']);
  assert.deepEqual(names('"competencies": [{"expectations": {"|'), levels);
  assert.deepEqual(names('"competencies": [{"expectations": {"l1": "Asks", |}}]}'), ['l2', 'l3']);
  assert.deepEqual(names('"competencies": [{"expectations": {"l1": {"sameAs": "|"}}}]}'), levels);
  assert.deepEqual(names('"competencies": [{"expectations": {"l1": {"step": "|"}}}]}'), ['basic', 'solid']);
  assert.deepEqual(names('"competencies": [{"expectations": {"l1": {"rated": {"|"}}}}]}'), ['meets']);
  assert.deepEqual(names('"competencies": [{"group": |}]}'), ['work']);
  assert.deepEqual(names('"competencies": [{"steps": {|}}]}'), ['basic', 'solid']);
  assert.deepEqual(names('"groups": [{"tracks": [|]}]}'), ['ic', 'lead']);
  assert.deepEqual(names('"groups": [{"takeaways": {|}}]}'), levels);
  assert.deepEqual(names('"levels": [{"equivalents": [{"system": |}]}]}'), ['radford']);
});

test('a level is offered the competencies, and the steps of each', () => {
  const file = (level: string) => `{${BEFORE.replace('{"id": "l2", "title": "Mid"}', level)}}`;
  const of = (level: string) => offered(file(level))!.offers.map(({name}) => name);
  assert.deepEqual(of('{"expects": {|}}'), ['code', 'talk']);
  assert.deepEqual(of('{"expects": {"code": "|"}}'), ['basic', 'solid', 'true', 'null']);
  assert.deepEqual(of('{"expects": {"talk": {"step": |}}}'), ['ask', 'tells-more']);
});

test('values that the format knows are offered', () => {
  assert.deepEqual(names('"cumulative": |}'), ['true', 'false']);
  assert.deepEqual(names('"format": |}'), ['career-framework/1']);
  assert.deepEqual(names('"check": {"answers": "|"}}'), ['texts', 'ratings']);
  assert.deepEqual(names('"levels": [{"status": |}]}'), ['todo']);
  assert.deepEqual(names('"levels": [{"pay": [{"per": |}]}]}'), ['year', 'month', 'day', 'hour']);
});

test('nothing is offered inside a text of one’s own, nor outside of the file', () => {
  for (const text of ['|', '{}|', '|{}', '{"title": "Ou|rs"}', '{"ext": {"a": |}}', '{"levels": [|]}']) assert.equal(offered(text), undefined, text);
});

test('what is taken begins its value, and brings the commas that it needs', () => {
  assert.equal(taken('{|}', 'title'), '{"title": "|"}');
  assert.equal(taken('{"le|}', 'levels'), '{"levels": [|]');
  assert.equal(taken('{|\n  "levels": []}', 'title'), '{"title": "|",\n  "levels": []}');
  assert.equal(taken('{"title": "A"\n  |}', 'levels'), '{"title": "A",\n  "levels": [|]}');
  assert.equal(taken('{"ti|tel": "A"}', 'title'), '{"title"|: "A"}');
  assert.equal(taken('{"source": {}, |}', 'format'), '{"source": {}, "format": "career-framework/1"|}');
  assert.equal(taken('{"cumulative": tr|}', 'true'), '{"cumulative": true|}');
});

test('an offer tells what it means', () => {
  const offers = offered('{"title": "A", |}')!.offers;
  assert.deepEqual(offers.find(({name}) => name === 'groups'), {name: 'groups', written: '"groups"', insert: '"groups": [|]', detail: 'list', help: ''});
  assert.match(offers.find(({name}) => name === 'lang')!.help, /BCP 47/);
  assert.equal(offered(`{${BEFORE}, "groups": [{"tracks": [|]}]}`)!.offers[1]!.detail, 'Lead');
});

/** Name and words of the help at `|`. */
function help(written: string): string | undefined {
  const found = helpAt(schema, written.replace('|', ''), written.indexOf('|'));
  return found && `${found.name}: ${found.text}`;
}

test('a key is explained where it stands and where its value stands', () => {
  const words = /^rank: Same height as other levels of this rank\./;
  assert.match(help('{"levels": [{"ra|nk": 1}]}')!, words);
  assert.match(help('{"levels": [{"rank": 1|}]}')!, words);
  assert.match(help('{"levels": [{"rank": |}]}')!, words);
  assert.match(help('{"levels": [{"criteria": ["Ask|s"]}]}')!, /^criteria: Statements about the level itself/);
  assert.equal(help('{"levels": [{"id": "l1", "title": "Junior"}], "competencies": [{"expectations": {"l|1": "x"}}]}'), 'l1: Junior');
  assert.equal(help('|{}'), undefined);
});
