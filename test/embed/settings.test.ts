import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {readSettings, themes, views, type Mistake, type Plan} from '../../src/embed/settings.js';

const PAGE = 'https://wiki.example/frames/embed.html';
const FILE = {levels: [{id: 'one', title: 'One'}]};

const plan = (query: string, own: object | string = {}, page = PAGE) => readSettings(typeof own === 'string' ? own : JSON.stringify(own), page + query);
const mistakesOf = ({mistakes}: Plan): Mistake[] => [...mistakes];
const sourceOf = (src: string, own: object = {}, page = PAGE) => plan(`?${new URLSearchParams({src})}`, own, page).source;

test('without a word from anybody nothing is set, and no framework is there', () => {
  assert.deepEqual(plan(''), {source: {is: 'missing'}, mistakes: []});
  assert.deepEqual(plan('', ''), {source: {is: 'missing'}, mistakes: []});
});

test('the publisher and the address can say the same things, and the address wins', () => {
  const own = {view: 'matrix', level: 'senior', compare: 'senior lead', track: 'people', lang: 'de-AT', theme: 'dark', accent: 'oklch(0.6 0.1 20)', compact: true, src: 'ours.json'};
  const {src, ...rest} = own;
  const address = new URL(src, PAGE).href;
  assert.deepEqual(plan('', own), {...rest, source: {is: 'file', address}, mistakes: []});
  assert.deepEqual(plan(`?${new URLSearchParams({...rest, compact: 'true', src})}`), {...rest, source: {is: 'file', address}, mistakes: []});
  const asked = {view: 'ladder', level: 'lead', compare: 'a b', track: 'craft', lang: 'fr', theme: 'light', accent: '#123456', compact: false};
  assert.deepEqual(plan(`?${new URLSearchParams({...asked, compact: 'false'})}`, own), {...asked, source: {is: 'file', address}, mistakes: []});
});

test('every view and theme can be asked for, in capitals too', () => {
  for (const view of views) assert.equal(plan(`?view=${view.toUpperCase()}`).view, view);
  for (const theme of themes) assert.equal(plan(`?theme=${theme}`).theme, theme);
});

test('compact is what HTML and people write for yes, and can be taken back', () => {
  for (const yes of ['compact', 'compact=', 'compact=true', 'compact=1', 'compact=TRUE']) assert.equal(plan(`?${yes}`).compact, true, yes);
  for (const no of ['compact=false', 'compact=0']) assert.equal(plan(`?${no}`, {compact: true}).compact, false, no);
});

test('what cannot be is passed over and told', () => {
  const wrong: [name: string, values: unknown[]][] = [
    ['view', ['ladderr', 'toString', '', 3, null, ['ladder']]],
    ['level', ['', '   ', 7, {}, 'x'.repeat(2001)]],
    ['compare', ['', false]],
    ['track', ['', []]],
    ['src', ['', 5, {}]],
    ['lang', ['german', 'd', 'de_AT', 'de"', 'x'.repeat(40), 1]],
    ['theme', ['black', '', true]],
    ['accent', ['red;position:fixed', 'url(https://evil.example)', 'var(--x)', '#12', 'red}*{display:none', 'expression(1)', '', 255]],
    ['compact', ['yes', 'no', 2, null]],
    ['framework', ['{}', [], 1, null]],
    ['sources', ['https://a.example', [1], ['*'], ['a.example'], ['https://'], ['null'], ['https://u:p@a.example'], ['https://a.example/?x'], ['https://a.example/#x'], ['javascript:1'], ['file:///x']]],
  ];
  for (const [name, values] of wrong) {
    for (const value of values) {
      const {source, mistakes, ...rest} = plan('', {[name]: value});
      assert.deepEqual(rest, {}, `${name}: ${JSON.stringify(value)}`);
      assert.deepEqual(source, {is: 'missing'});
      assert.deepEqual(mistakes, [{is: 'value', name, value: typeof value === 'string' ? value : ''}]);
    }
  }
});

test('a wrong value in the address leaves the publisher’s', () => {
  assert.equal(plan('?view=nonsense&accent=red;x', {view: 'guide', accent: 'red'}).view, 'guide');
  assert.equal(plan('?accent=red;x', {accent: 'red'}).accent, 'red');
});

test('names of others in the address are theirs; a name in the block that nobody knows is a slip of the publisher’s', () => {
  assert.deepEqual(mistakesOf(plan('?utm_source=mail&embed=true&veiw=ladder')), []);
  assert.deepEqual(mistakesOf(plan('', {veiw: 'ladder'})), [{is: 'unknown', name: 'veiw', value: ''}]);
});

test('a block that is no JSON object is told, and the address still counts', () => {
  for (const block of ['{', '[]', '3', 'null', '"x"', '{"view":"ladder"']) {
    const {view, mistakes} = plan('?view=guide', block);
    assert.equal(view, 'guide', block);
    assert.deepEqual(mistakes, [{is: 'value', name: 'career-settings', value: ''}]);
  }
});

test('names from the prototypes of objects do nothing', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const {source, mistakes, ...rest} = plan(`?${name}=ladder`, `{"${name}": {"view": "ladder", "compact": true, "framework": {}}}`);
    assert.deepEqual(Reflect.ownKeys(rest), []);
    assert.deepEqual(source, {is: 'missing'});
    assert.deepEqual(mistakes, [{is: 'unknown', name, value: ''}]);
  }
  assert.equal(({} as {view?: string}).view, undefined);
});

test('src of the page’s own origin is taken, whatever the way it is written', () => {
  for (const src of ['f.json', './f.json', '/frames/f.json', '//wiki.example/frames/f.json', `${new URL(PAGE).origin}/frames/f.json`, 'HTTPS://WIKI.EXAMPLE:443/frames/f.json', 'f.json#part']) {
    assert.deepEqual(sourceOf(src), {is: 'file', address: 'https://wiki.example/frames/f.json'}, src);
  }
});

test('src from elsewhere is refused, with the origin that would have to be listed', () => {
  for (const [src, origin] of [
    ['https://evil.example/f.json', 'https://evil.example'],
    ['//evil.example/f.json', 'https://evil.example'],
    ['\\\\evil.example\\f.json', 'https://evil.example'],
    ['/\\evil.example/f.json', 'https://evil.example'],
    ['/\t/evil.example/f.json', 'https://evil.example'],
    ['http://wiki.example/f.json', 'http://wiki.example'],
    ['https://wiki.example:8443/f.json', 'https://wiki.example:8443'],
    ['https://wiki.example.evil.com/f.json', 'https://wiki.example.evil.com'],
    ['https://sub.wiki.example/f.json', 'https://sub.wiki.example'],
    ['https://wiki.example./f.json', 'https://wiki.example.'],
  ] as const) {
    const source = sourceOf(src);
    assert.equal(source.is, 'refused', src);
    assert.equal(source.is === 'refused' && source.origin, origin, src);
  }
});

test('src that is no address of the web is none at all', () => {
  for (const src of ['javascript:alert(1)', 'JAVA\tSCRIPT:1', 'data:application/json,{}', 'blob:https://wiki.example/0b', 'file:///etc/passwd', 'about:blank', 'filesystem:https://wiki.example/x', 'ws://wiki.example', 'https://', 'https://user:pw@wiki.example/f.json', 'https://wiki.example@evil.example/f.json', 'https://u@wiki.example/f.json', 'https://:pw@wiki.example/f.json']) {
    const {source, mistakes} = plan(`?${new URLSearchParams({src})}`, {sources: ['https://evil.example']});
    assert.deepEqual(source, {is: 'missing'}, src);
    assert.deepEqual(mistakes, [{is: 'value', name: 'src', value: src.trim()}], src);
  }
});

test('src from a listed origin is taken, and from nothing that only begins like it', () => {
  const own = {sources: ['https://good.example']};
  assert.deepEqual(sourceOf('https://good.example/a/b.json', own), {is: 'file', address: 'https://good.example/a/b.json'});
  for (const src of ['https://good.example.evil.com/f.json', 'https://good.exampleevil.com/f', 'https://good.example:444/f', 'http://good.example/f', 'https://www.good.example/f', 'https://good.example%2eevil.com/f']) {
    assert.notEqual(sourceOf(src, own).is, 'file', src);
  }
  assert.notEqual(sourceOf('https://good.example@evil.com/f.json', own).is, 'file');
});

test('a listed beginning is a whole folder, or one file', () => {
  for (const sources of [['https://good.example/team'], ['https://good.example/team/']]) {
    for (const src of ['https://good.example/team/f.json', 'https://good.example/team/a/../f.json']) assert.equal(sourceOf(src, {sources}).is, 'file', src);
    for (const src of ['https://good.example/team-evil/f.json', 'https://good.example/teams', 'https://good.example/', 'https://good.example/team/../evil.json', 'https://good.example/team/%2e%2e/evil.json', 'https://good.example/team/..%2fevil.json', 'https://good.example/team/..%5cevil.json', 'https://good.example/team/%252e%252e%252fevil.json']) {
      assert.equal(sourceOf(src, {sources}).is, 'refused', src);
    }
  }
  assert.equal(sourceOf('https://good.example/f.json?v=2', {sources: ['https://good.example/f.json']}).is, 'file');
});

test('of a server that is listed as a whole every address is taken, however it is written', () => {
  assert.deepEqual(sourceOf('https://cdn.example/a%2Fb.json', {sources: ['https://cdn.example']}), {is: 'file', address: 'https://cdn.example/a%2Fb.json'});
});

test('the publisher’s own src needs no list, and opens none for the address', () => {
  const own = {src: 'https://cdn.example/ours.json'};
  assert.deepEqual(plan('', own).source, {is: 'file', address: own.src});
  assert.equal(sourceOf('https://cdn.example/theirs.json', own).is, 'refused');
});

test('the address cannot list sources or bring a framework in its query', () => {
  const {source, mistakes} = plan(`?sources=${encodeURIComponent('["https://evil.example"]')}&framework=${encodeURIComponent(JSON.stringify(FILE))}&src=https://evil.example/f.json`);
  assert.equal(source.is, 'refused');
  assert.deepEqual(mistakes.map(({is, name}) => [is, name]), [['fixed', 'framework'], ['fixed', 'sources']]);
});

test('a page without an address of its own has no origin, though location.origin may say one', () => {
  for (const page of ['about:srcdoc', 'blob:https://wiki.example/1-2', 'data:text/html,x']) {
    assert.equal(readSettings('{"sources":["https://good.example"]}', page).source.is, 'missing');
    const own = JSON.stringify({src: 'f.json'});
    assert.notEqual(readSettings(own, page).source.is, 'file', page);
  }
  assert.equal(readSettings('{}', 'blob:https://wiki.example/1?src=https://wiki.example/f.json').source.is, 'refused');
});

test('a page from a disk says that it may not read other files, and takes what is listed', () => {
  const page = 'file:///home/me/embed.html';
  assert.deepEqual(sourceOf('f.json', {}, page), {is: 'disk'});
  assert.deepEqual(sourceOf('//server/f.json', {}, page), {is: 'disk'});
  assert.deepEqual(sourceOf('javascript:alert(1)', {}, page), {is: 'missing'});
  assert.equal(sourceOf('https://good.example/f.json', {}, page).is, 'refused');
  assert.equal(sourceOf('https://good.example/f.json', {sources: ['https://good.example']}, page).is, 'file');
});

test('a framework inside the page is shown, unless the address names a file that may be', () => {
  assert.deepEqual(plan('', {framework: FILE}).source, {is: 'inside', framework: FILE});
  assert.deepEqual(plan('?src=f.json', {framework: FILE}).source, {is: 'file', address: 'https://wiki.example/frames/f.json'});
  assert.equal(plan('?src=https://evil.example/f', {framework: FILE}).source.is, 'refused');
});

test('of a framework inside the page and an address of its publisher the one inside is shown', () => {
  assert.equal(plan('', {framework: FILE, src: 'f.json'}).source.is, 'inside');
});

test('a link brings its own framework to a page that nobody has made out for one, and to no other', () => {
  for (const fragment of ['#framework=abc', '#career.view=ladder&framework=abc', '#framework=abc&career.level=x', '#framework=abc#?secret=K9x']) {
    assert.deepEqual(plan(fragment).source, {is: 'link', text: 'abc'}, fragment);
    for (const own of [{framework: FILE}, {src: 'ours.json'}, {sources: ['https://good.example']}]) {
      const {source, mistakes} = plan(fragment, own);
      assert.notEqual(source.is, 'link');
      assert.deepEqual(mistakes, [{is: 'fixed', name: 'framework', value: ''}]);
    }
  }
  for (const fragment of ['#other.framework=abc', '#?secret=framework', '#myframework=abc']) assert.equal(plan(fragment).source.is, 'missing', fragment);
});

test('whatever the address says, only files of listed places are loaded, only colours colour, and nothing is thrown', () => {
  const odd = fc.oneof(fc.string({unit: 'binary'}), fc.webUrl({withFragments: true, withQueryParameters: true}), fc.constantFrom('//', '\\\\', 'https:', '..', '%2e', '@', 'https://good.example.').chain(start => fc.string().map(end => start + end)));
  fc.assert(fc.property(fc.dictionary(fc.constantFrom('src', 'view', 'accent', 'lang', 'theme', 'compact', 'level', '__proto__', 'sources'), odd), odd, (query, fragment) => {
    const {source, accent, lang} = plan(`?${new URLSearchParams(query)}#${fragment}`, {sources: ['https://good.example/team/']});
    if (source.is === 'file') assert.match(source.address, /^https:\/\/(wiki\.example|good\.example\/team)\//);
    assert.match(accent ?? 'red', /^[#a-z\d(),.%/ +-]+$/i);
    assert.match(lang ?? 'en', /^[a-z\d-]+$/i);
  }), {numRuns: 200});
});
