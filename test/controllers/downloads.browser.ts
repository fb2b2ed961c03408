/** Every way in which a framework file does not arrive: one clear message, a retry, and the page's own content. */
import {expect, fixture, html} from '@open-wc/testing';
import {FrameworkError, LoadError, type CareerLadder} from '../../src/index.js';
import '../../src/define/all.js';
import {alerts, all, draw, one, TAGS, text, textIn, until} from '../helpers/elements.js';
import {later, newAddress, serve} from '../helpers/requests.js';

const good = '{"title": "Good at last", "levels": [{"title": "First"}], "competencies": [{"title": "Craft", "expectations": {"first": "Does it"}}]}';

type Source = () => Response | Promise<Response>;

interface Fault {
  answer: Source;
  /** Of the message that the reader gets. */
  says: string | RegExp;
  kind?: LoadError['kind'];
  /** Of the problem that is listed, for a file that has come. */
  place?: string;
}

const bytes = (...list: number[]) => new Response(new Uint8Array(list));
const broken = () => new ReadableStream({
  pull(stream) {
    if (stream.desiredSize === 1) stream.enqueue(new TextEncoder().encode('{"title": "T", '));
    stream.error(new TypeError('the connection is gone'));
  },
});

const faults: Record<string, Fault> = {
  'a 404': {answer: () => new Response('Not here', {status: 404}), says: '404', kind: 'status'},
  'a 500': {answer: () => new Response('{}', {status: 500}), says: '500', kind: 'status'},
  'an empty file': {answer: () => new Response(''), says: 'empty', kind: 'empty'},
  'a file of blanks': {answer: () => new Response(' \n\t\n'), says: 'empty', kind: 'empty'},
  'an HTML login page': {
    answer: () => new Response('\n<!doctype html><title>Sign in</title>', {headers: {'content-type': 'text/html'}}),
    says: 'sign in', kind: 'page',
  },
  'a server that refuses or cannot be reached': {answer: () => Promise.reject(new TypeError('Failed to fetch')), says: 'could not be reached', kind: 'unreachable'},
  'a connection that breaks in the middle': {answer: () => new Response(broken()), says: 'could not be reached', kind: 'unreachable'},
  'a truncated file': {answer: () => new Response('{\n  "title": "T",\n  "levels": ['), says: 'problem', place: 'line 3, character 14'},
  'a file with a comma too many': {answer: () => new Response('{"title": "T",\n"levels": [{"title": "A"},]}'), says: 'problem', place: 'line 2, character 27'},
  'Windows-1252': {answer: () => bytes(...new TextEncoder().encode('{"title": "Caf'), 0xe9, 0x22, 0x7d), says: 'UTF-8', kind: 'encoding'},
  'UTF-16': {answer: () => bytes(0xff, 0xfe, 0x7b, 0, 0x22, 0, 0x74, 0), says: 'UTF-8', kind: 'encoding'},
  'a list instead of a framework': {answer: () => new Response('[]'), says: 'problem', place: ''},
  'JSON of something else': {answer: () => new Response('{"name": "career-elements", "version": "1.0.0"}'), says: '2 problems', place: 'title'},
  'a level that is not there': {
    answer: () => new Response('{"title": "T", "levels": [{"id": "l8", "title": "A", "next": ["l9"]}]}'),
    says: 'problem', place: 'levels[0].next[0]',
  },
};

async function load(answer: Source): Promise<{element: CareerLadder; errors: Error[]; asked: ReturnType<typeof serve>}> {
  const asked = serve(() => answer());
  const element = document.createElement('career-ladder');
  const errors: Error[] = [];
  element.addEventListener('career-error', ({error}) => errors.push(error));
  const own = document.createElement('p');
  own.textContent = 'The page’s own words';
  element.append(own);
  element.src = newAddress();
  (await fixture(html`<div></div>`)).append(element);
  return {element, errors, asked};
}

function showsFault(element: CareerLadder, says: string | RegExp): void {
  expect(alerts(element)).to.have.length(1);
  expect(text(alerts(element)[0])).to.match(typeof says === 'string' ? new RegExp(says) : says);
  expect(all(element, '[part=fault] strong')).to.have.length(1);
  expect(element.querySelector('p')!.checkVisibility(), 'the page’s own content').to.equal(true);
  expect(element.framework).to.equal(undefined);
}

async function retry(element: CareerLadder): Promise<void> {
  one(element, '[role=alert] button').click();
  await until(() => element.framework, 'a framework');
  await element.updateComplete;
  expect(alerts(element)).to.have.length(0);
  expect(textIn(element)).to.contain('Good at last');
  expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
}

for (const [name, {answer, says, kind, place}] of Object.entries(faults)) {
  it(`${name}: one message, told once, beside the page’s own content, and a retry that works`, async () => {
    let next = answer;
    const {element, errors, asked} = await load(() => next());
    await until(() => alerts(element).length, 'a fault');
    showsFault(element, says);
    expect(errors).to.have.length(1);
    if (kind) expect(errors[0]).to.be.instanceOf(LoadError).with.property('kind', kind);
    else {
      expect(errors[0]).to.be.instanceOf(FrameworkError);
      expect((errors[0] as FrameworkError).problems[0]!.place).to.equal(place);
      if (place) expect(text(one(element, '[role=alert] li:first-child code'))).to.equal(place);
    }
    next = () => new Response(good);
    await retry(element);
    expect(asked).to.have.length(2);
    expect(errors).to.have.length(1);
  });
}

it('a file that hangs is given up after a time', async () => {
  const ownTimeout = window.setTimeout;
  const waiting: {run: () => void; time: number}[] = [];
  window.setTimeout = ((run: () => void, time = 0, ...rest: unknown[]) =>
    time >= 10_000 ? waiting.push({run, time}) : ownTimeout(run, time, ...rest)) as typeof setTimeout;
  let next: Source = () => later().promise;
  try {
    const {element, errors, asked} = await load(() => next());
    await until(() => asked.length, 'a request');
    expect(waiting.map(({time}) => time)).to.deep.equal([20_000]);
    expect(alerts(element)).to.have.length(0);
    waiting[0]!.run();
    await until(() => alerts(element).length, 'a fault');
    showsFault(element, 'too long');
    expect(errors[0]).to.have.property('kind', 'timeout');
    expect(asked[0]!.signal.aborted).to.equal(true);
    next = () => new Response(good);
    await retry(element);
  } finally {
    window.setTimeout = ownTimeout;
  }
});

it('a browser that is offline: the message says so', async () => {
  Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
  try {
    let next: Source = () => Promise.reject(new TypeError('Failed to fetch'));
    const {element, errors} = await load(() => next());
    await until(() => alerts(element).length, 'a fault');
    showsFault(element, 'online');
    expect(errors[0]).to.have.property('kind', 'offline');
    next = () => new Response(good);
    await retry(element);
  } finally {
    delete (navigator as {onLine?: boolean}).onLine;
  }
});

it('a file of 50 MB and more is let go of at 10', async () => {
  let sent = 0;
  const endless = () => new ReadableStream({
    pull(stream) {
      sent += 2 ** 20;
      stream.enqueue(new Uint8Array(2 ** 20).fill(0x20));
    },
  });
  let next: Source = () => new Response(endless());
  const {element, errors, asked} = await load(() => next());
  await until(() => alerts(element).length, 'a fault');
  showsFault(element, '10 MB');
  expect(errors[0]).to.have.property('kind', 'size');
  expect(asked[0]!.signal.aborted).to.equal(true);
  expect(sent / 2 ** 20).to.be.within(10, 15);
  next = () => new Response(good);
  await retry(element);
});

it('a fault, where the code that words faults cannot be fetched either: still a message and a retry', async () => {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page" src="/test/pages/cut-off.html"></iframe>`);
  await until(() => frame.contentDocument?.querySelector('career-ladder:defined')?.shadowRoot?.querySelector('[role=alert]'), 'a fault');
  const element = frame.contentDocument!.querySelector('career-ladder')!;
  expect(text(alerts(element)[0])).to.match(/[a-z]{4}/);
  expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  frame.contentWindow!.fetch = () => Promise.resolve(new Response(good));
  one(element, '[role=alert] button').click();
  await until(() => element.framework, 'a framework');
  await element.updateComplete;
  expect(alerts(element)).to.have.length(0);
});

it('a server that is not there, really asked', async () => {
  const element = await fixture<CareerLadder>(html`<career-ladder src="http://127.0.0.1:9/nobody.json"><p>Own</p></career-ladder>`);
  await until(() => alerts(element).length, 'a fault');
  showsFault(element, 'could not be reached');
});

it('a byte order mark is passed over', async () => {
  const {element} = await load(() => new Response(`\uFEFF${good}`));
  await until(() => element.framework, 'a framework');
});

it('a charset in the header changes nothing: the file is UTF-8', async () => {
  const {element} = await load(() => new Response('{"title": "Café", "levels": [{"title": "A"}]}', {headers: {'content-type': 'text/plain; charset=windows-1252'}}));
  await until(() => element.framework?.title === 'Café', 'a framework');
});

it('many problems: the first five, and how many more there are', async () => {
  const levels = Array.from({length: 9}, (_, i) => ({id: `l${i}`, title: 'A', next: ['nowhere']}));
  const {element, errors} = await load(() => new Response(JSON.stringify({title: 'T', levels})));
  await until(() => alerts(element).length, 'a fault');
  expect((errors[0] as FrameworkError).problems).to.have.length(9);
  expect(all(element, '[role=alert] li').map(line => text(line).replace(/:.*/, '')))
    .to.deep.equal([0, 1, 2, 3, 4].map(i => `levels[${i}].next[0]`));
  expect(text(alerts(element)[0])).to.contain('9 problems').and.contain('and 4 more');
});

it('elements that share a bad address all say so, and one retry asks once', async () => {
  const asked = serve(() => (asked.length < 2 ? new Response('', {status: 503}) : new Response(good)));
  const address = newAddress();
  const box = await fixture(html`<div><career-ladder src=${address}></career-ladder><career-matrix src=${address}></career-matrix></div>`);
  const [ladder, matrix] = [box.querySelector('career-ladder')!, box.querySelector('career-matrix')!];
  await until(() => alerts(ladder).length && alerts(matrix).length, 'two faults');
  expect(asked).to.have.length(1);
  one(ladder, '[role=alert] button').click();
  await until(() => ladder.framework, 'a framework');
  expect(asked).to.have.length(2);
});

for (const tag of TAGS) {
  it(`a bad framework given as a property: <${tag}> says what is wrong, and a good one mends it`, async () => {
    const errors: Error[] = [];
    const element = document.createElement(tag);
    element.addEventListener('career-error', ({error}) => errors.push(error));
    element.innerHTML = '<p>Own</p>';
    (await fixture(html`<div></div>`)).append(element);
    element.framework = {title: 'T', levels: [{title: 'A', next: ['b']}]};
    await until(() => alerts(element).length, 'a fault');
    expect(alerts(element)).to.have.length(1);
    expect(text(alerts(element)[0])).to.contain('levels[0].next[0]');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(errors).to.have.length(1);
    element.framework = JSON.parse(good);
    await element.updateComplete;
    expect(alerts(element)).to.have.length(0);
    expect(element.framework!.title).to.equal('Good at last');
  });
}

it('a framework property that is no data at all says what is wrong', async () => {
  for (const odd of ['a text', 42, [], null, {toJSON: () => undefined}, Object.assign({}, {self: window})]) {
    const element = await draw('career-ladder', {title: 'T', levels: [{title: 'A'}]});
    const errors: Error[] = [];
    element.addEventListener('career-error', ({error}) => errors.push(error));
    element.framework = odd as never;
    if (odd === null) continue; // as undefined: back to src
    await until(() => alerts(element).length, `a fault for ${String(odd)}`);
    expect(errors).to.have.length(1);
  }
});

it('a bad child script says what is wrong, with its line and column', async () => {
  const element = await fixture<CareerLadder>(html`
    <career-ladder><p>Own</p><script type="application/json">{"title": "T",
 levels: []}</script></career-ladder>`);
  await until(() => alerts(element).length, 'a fault');
  showsFault(element, 'line 2, character 2');
});

it('a fault goes when src names another file', async () => {
  const asked = serve(() => (asked.length < 2 ? new Response('', {status: 404}) : new Response(good)));
  const element = await fixture<CareerLadder>(html`<career-ladder src=${newAddress()}></career-ladder>`);
  await until(() => alerts(element).length, 'a fault');
  element.src = newAddress();
  await until(() => element.framework, 'a framework');
  await element.updateComplete;
  expect(alerts(element)).to.have.length(0);
});
