/** What other people send, and what stands in a browser's storage, may be hostile: in every part of the self-check nothing of it runs or loads. */
import {expect} from '@open-wc/testing';
import type {CareerSelfCheck, SavedRecord} from '../../../src/index.js';
import '../../../src/define/career-self-check.js';
import {all, called, choose, draw, one, text, textIn, until} from '../../helpers/elements.js';
import {clickAll, inspect} from '../../helpers/hostile.js';
import {unfold} from '../../helpers/self-check.js';
import {decide, follow, linkFrom, openFiles, openPanel} from '../../helpers/sharing.js';
import {garden} from '../../helpers/views.js';
import '../../helpers/storage.js';

const HOSTILE = '<img src=x onerror=hacked(1)> <script>hacked(2)</script> [go](javascript:hacked(3)) ![x](https://evil.example/x.png) [d](data:text/html,<script>hacked(4)</script>) <style>*{position:fixed}</style> "onclick="hacked(5) ${hacked(6)}';
const LINKS = ['javascript:hacked(7)', ' java\tscript:hacked(8)', 'data:text/html,<script>hacked(9)</script>', 'vbscript:hacked(10)', '//evil.example/x', 'JAVASCRIPT&colon;hacked(11)', 'blob:https://evil.example/x', 'https://ok.example/"onclick="hacked(12)'];

/** Everything that a record has room for, filled with what is hostile; and what no record has. */
function hostile(name: string): SavedRecord {
  const ids = ['roots', 'water', 'leaves', 'light', '__proto__', 'constructor', HOSTILE];
  const each = (entry: (id: string, i: number) => object) => Object.fromEntries(ids.map((id, i) => [id, {...entry(id, i), at: 5}]));
  return JSON.parse(JSON.stringify({
    format: 'career-assessment/2', framework: {id: 'garden'}, subject: 'me',
    answers: each((_, i) => (i < 4 ? {choice: ['seed', 'bush', 'tree', HOSTILE][i]} : {choice: 'toString'})),
    notes: each(() => ({text: `note ${HOSTILE}`})), plans: each(() => ({action: `act ${HOSTILE}`, text: HOSTILE})), talks: each(() => ({text: `talk ${HOSTILE}`})),
    ticks: Object.fromEntries([[`roots/${HOSTILE}/x`, {text: HOSTILE, at: 5}]]),
    evidence: Object.fromEntries(LINKS.map((link, i) => [`e${i}`, {competency: i % 2 ? 'roots' : 'water', text: `shows ${HOSTILE}`, link, criterion: {id: HOSTILE, text: HOSTILE}, at: 5}])),
    history: {d: {of: 5, label: `day ${HOSTILE}`, answers: {roots: {choice: HOSTILE}}, at: 5}},
    about: {name: {value: name, at: 5}, target: {value: 'tree', at: 5}, here: {value: HOSTILE, at: 5}, order: {value: ['__proto__', HOSTILE], at: 5}, asked: {value: [HOSTILE, 'roots', 'water', 'leaves', 'light'], at: 5}},
  }).replace('"subject":', '"__proto__": {"polluted": true}, "subject":')) as SavedRecord;
}

/** Looks, once what is shown has the reader of Markdown behind it. */
async function look(check: CareerSelfCheck, what: string): Promise<void> {
  await import('../../../src/text/render.js');
  await check.updateComplete;
  await new Promise(requestAnimationFrame);
  await check.updateComplete;
  inspect(check);
  clickAll(check);
  expect(textIn(check), what).to.contain('<img src=x onerror=hacked(1)>');
  expect(all(check, 'img, script, iframe, object'), what).to.have.length(0);
}

async function everyPart(check: CareerSelfCheck): Promise<void> {
  await until(() => all(check, '.planned').length, 'where to push next');
  await unfold(check, '.notes', 'li');
  await unfold(check, '.settings', 'input');
  await look(check, 'notes, evidence and plans');
  expect(all<HTMLAnchorElement>(check, '.notes li a').map(({protocol}) => protocol).every(protocol => protocol === 'https:')).to.equal(true);
  for (const [name, what] of [['People', '[name=name]'], ['Look back', '.orphans'], ['Share and open', '[name=link]'], ['Take along', '.paper .block']] as const) {
    await openPanel(check, name);
    await until(() => all(check, `.panel ${what}`).length, name);
    await look(check, name);
  }
  one(check, '[name=all]').click();
  await look(check, 'all questions at once');
  one(check, '[name=all]').click();
  await check.updateComplete;
}

describe('hostile answers', () => {
  it('that are kept here', async () => {
    localStorage.setItem('career-elements:garden:me', JSON.stringify(hostile(HOSTILE)));
    const check = await draw('career-self-check', garden, {}, {width: 1000});
    await everyPart(check);
    expect(await check.toMarkdown()).to.be.a('string');
    for (const cell of (await check.toCSV()).split(/\r\n|,/)) expect(cell).not.to.match(/^"?[=+@]/);
  });

  it('in files of a team, with their names', async () => {
    const check = await draw('career-self-check', garden, {}, {width: 1000});
    await openFiles(check, [`${HOSTILE} a`, '__proto__', `${HOSTILE} c`].map((name, i) => new File([JSON.stringify(hostile(name))], `${HOSTILE.replaceAll('/', '')} ${i}.json`)));
    await look(check, 'the previews');
    called(check, '.opened button', 'Look at all beside mine').click();
    await until(() => all(check, '[part=talk]').length && all(check, '[part=team]').length, 'the talk and the team');
    await look(check, 'the talk and the team');
    await choose(check, one<HTMLSelectElement>(check, '[name=with]'), '__proto__');
    for (const part of ['.answers', '.team']) called(check, `${part} button`, 'As a table').click();
    await until(() => all(check, 'table').length === 2, 'the tables');
    await look(check, 'tables');
    await openFiles(check, [new File([JSON.stringify(hostile(`${HOSTILE} kept`))], 'kept.json')]);
    await decide(check, 'Keep as mine');
    await everyPart(check);
  });

  it('in a file that is refused, by its name and that of its framework', async () => {
    const check = await draw('career-self-check', garden);
    await openFiles(check, [new File(['{'], `${HOSTILE.replaceAll('/', '')}.json`), new File([JSON.stringify({...hostile('x'), framework: {id: HOSTILE}})], 'other.json')]);
    await look(check, 'the refusals');
    expect(all(check, '.opened [role=alert]')).to.have.length(2);
  });

  it('in a link, with notes and a name', async () => {
    const sender = await draw('career-self-check', garden, {subject: 'ada'});
    sender.assessment = {...hostile('x'), subject: 'ada'};
    await sender.updateComplete;
    const link = await linkFrom(sender, {name: HOSTILE.slice(0, 60), notes: true});
    sender.parentElement!.remove();
    const check = await draw('career-self-check', garden, {}, {width: 1000});
    await follow(link);
    await until(() => all(check, '.arrival').length, 'a preview');
    await look(check, 'the preview');
    await decide(check, 'Look at it beside mine');
    await until(() => all(check, '[part=talk]').length, 'the talk');
    await look(check, 'the talk');
    expect(check.beside[0]!.assessment).not.to.have.property('polluted');
  });

  it('typed by hand: a link that is none is no link', async () => {
    const check = await draw('career-self-check', garden);
    await unfold(check, '.notes', 'form');
    for (const link of LINKS.filter(link => !link.startsWith('https:'))) {
      const field = one<HTMLInputElement>(check, '.notes [type=url]');
      field.value = link;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      called(check, '.notes form button', 'Add').click();
      await check.updateComplete;
    }
    for (const anchor of all<HTMLAnchorElement>(check, '.notes li a')) expect(anchor.protocol, text(anchor)).to.match(/^https?:$/);
    inspect(check);
  });
});
