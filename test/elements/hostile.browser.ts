/** A framework file comes from anywhere: whatever is in it, nothing runs, nothing loads, and its texts stay readable. */
import {expect} from '@open-wc/testing';
import '../../src/define/all.js';
import type {FrameworkElement} from '../../src/elements/framework-element.js';
import {alerts, all, choose, draw, fileOf, one, TAGS, text, textIn, until} from '../helpers/elements.js';
import {clickAll, inspect} from '../helpers/hostile.js';
import {answer, begin, open, rowsOf} from '../helpers/self-check.js';
import {stored} from '../helpers/storage.js';

const HOSTILE = '/test/pages/hostile.json';

async function settled(element: FrameworkElement): Promise<void> {
  await import('../../src/text/render.js');
  await element.updateComplete;
  await until(() => !textIn(element).includes('**bold**'), 'Markdown');
  await element.updateComplete;
}

it('a hostile file is a framework like any other', async () => {
  for (const tag of TAGS) {
    const element = await draw(tag, HOSTILE);
    expect(alerts(element), textIn(element)).to.have.length(0);
    expect(element.framework!.level('__proto__')!.title).to.contain('Proto level');
  }
});

describe('a hostile ladder', () => {
  for (const width of [360, 1200]) {
    it(`runs nothing and loads nothing, whatever one picks, at ${width} px`, async () => {
      const ladder = await draw('career-ladder', HOSTILE, {}, {width});
      await settled(ladder);
      inspect(ladder);
      for (const {id} of ladder.framework!.levels) {
        ladder.level = id;
        await settled(ladder);
        inspect(ladder);
        clickAll(ladder);
      }
    });
  }

  it('stays readable: what looks like markup is text', async () => {
    const ladder = await draw('career-ladder', HOSTILE, {}, {width: 1200});
    await settled(ladder);
    expect(textIn(ladder)).to.contain('readable-summary').and.contain('readable-track').and.contain('<script>hacked(\'summary\')</script>').and.contain('<b onclick=hacked(\'level\')>Proto level</b>');
    ladder.level = '__proto__';
    await settled(ladder);
    for (const words of ['readable-level', 'readable-fact', 'readable-proto-fact', 'readable-list-fact', 'readable-way', 'html link']) expect(textIn(ladder)).to.contain(words);
    ladder.level = 'toString';
    await settled(ladder);
    expect(textIn(ladder)).to.contain('<img src=x onerror=hacked(\'code\')>').and.contain('${hacked(\'template\')}').and.contain('<script>hacked(\'fence\')</script>');
  });

  it('keeps the words of links that it does not follow, and follows the good ones', async () => {
    const ladder = await draw('career-ladder', HOSTILE, {level: '1'}, {width: 1200});
    await settled(ladder);
    const links = all<HTMLAnchorElement>(ladder, '[part~=detail] a');
    const names = links.map(text);
    for (const name of ['good', 'mail', 'near', 'hash']) expect(names).to.include(name);
    for (const name of ['plain', 'case', 'entity', 'hex', 'tab', 'newline', 'colon', 'padded', 'control', 'vb', 'data', 'data64', 'blob', 'file', 'nocolon', 'zeros', 'view']) {
      expect(names).not.to.include(name);
      expect(textIn(ladder)).to.contain(name);
    }
    expect(links.find(link => text(link) === 'good')!.href).to.equal('https://example.org/good');
  });

  it('shows an image as a link to it', async () => {
    const ladder = await draw('career-ladder', HOSTILE, {level: '2'}, {width: 1200});
    await settled(ladder);
    expect(all<HTMLAnchorElement>(ladder, '[part~=detail] a').map(link => [text(link), link.href])).to.deep.include(['image', 'https://evil.example/image.png']);
    expect(textIn(ladder)).to.contain('readable-image');
  });

  it('takes a color that is more than a color for none', async () => {
    const ladder = await draw('career-ladder', HOSTILE, {}, {width: 1200});
    for (const {color} of ladder.framework!.tracks) expect(color).to.equal(undefined);
    const {width, height} = ladder.getBoundingClientRect();
    expect(width).to.be.most(1200);
    for (const node of all(ladder, 'li')) expect(node.getBoundingClientRect().height).to.be.most(height);
  });

  it('takes a level whose id is that of a prototype for a level', async () => {
    const ladder = await draw('career-ladder', HOSTILE);
    const heard: string[] = [];
    ladder.addEventListener('career-level-select', ({level}) => heard.push(level));
    for (const button of all(ladder, 'ol > li > button')) button.click();
    expect(heard).to.have.members(['__proto__', '1', '2', '3', 'toString']);
  });
});

describe('a hostile guide and a hostile level', () => {
  it('run nothing, load nothing and stay readable', async () => {
    const file = await fileOf(HOSTILE);
    const text = 'readable-section **bold** [s](javascript:hacked(\'section\')) <script>hacked(1)</script> ![x](https://evil.example/s.png)';
    const sections = [{id: '__proto__', title: '<img src=x onerror=hacked(2)>', place: '__proto__', text}, {id: 'constructor', title: 'readable-title', place: 'constructor', text}];
    Object.assign(file, {sections, rating: {title: '<b onclick=hacked(3)>x</b>', summary: text, steps: [{title: '<svg onload=hacked(4)>'}]}});
    Object.assign(file.levels[0]!, {
      sections, criteria: [text],
      pay: [{place: '<img src=x onerror=hacked(5)>', currency: 'EUR', min: 1}, {currency: 'XXX', min: -1e300, max: 1e300}],
      equivalents: [{system: '__proto__', level: '<script>hacked(6)</script>'}, {system: 'constructor', level: 'readable-equivalent'}],
    });
    const guide = await draw('career-guide', file, {section: '__proto__'}, {width: 1000});
    await settled(guide);
    inspect(guide);
    clickAll(guide);
    expect(all(guide, '[data-section]').map(({dataset}) => dataset.section)).to.include.members(['__proto__', 'constructor', 'rating', 'levels']);
    expect(all(guide, '[part=source] a')).to.have.length(0);
    for (const words of ['readable-section', 'readable-title', 'readable-track', '<script>hacked(1)</script>']) expect(textIn(guide)).to.contain(words);
    for (const button of all(guide, 'button')) button.click();
    const level = await draw('career-level', file, {level: '__proto__'}, {width: 700});
    for (const {id} of level.framework!.levels) {
      level.level = id;
      await settled(level);
      inspect(level);
      clickAll(level);
    }
    level.level = '__proto__';
    await settled(level);
    for (const words of ['readable-section', 'readable-cell', 'readable-takeaway', 'readable-equivalent', '<script>hacked(6)</script>']) expect(textIn(level)).to.contain(words);
  });
});

describe('a hostile matrix', () => {
  for (const compare of ['', '__proto__ 1 2 toString']) {
    it(`runs nothing, loads nothing and stays readable${compare ? ', compared' : ''}`, async () => {
      const matrix = await draw('career-matrix', HOSTILE, {compare, everything: true}, {width: 1200});
      await settled(matrix);
      inspect(matrix);
      clickAll(matrix);
      for (const words of ['readable-group', 'readable-takeaway', 'readable-note', 'readable-competency', 'readable-cell', 'readable-text', 'readable-criterion', 'readable-example', 'readable-avoid', 'readable-last']) {
        expect(textIn(matrix)).to.contain(words);
      }
      expect(all<HTMLOptionElement>(matrix, 'option').map(({textContent}) => textContent)).to.include('<b onclick=hacked(\'level\')>Proto level</b>');
    });
  }

  it('chooses levels by ids that objects know otherwise', async () => {
    const matrix = await draw('career-matrix', HOSTILE);
    await choose(matrix, one(matrix, 'select[data-choice=level]'), '__proto__');
    expect(matrix.compare.split(' ')[0]).to.equal('__proto__');
    inspect(matrix);
  });
});

describe('a hostile crosswalk', () => {
  it('runs nothing, loads nothing and stays readable', async () => {
    const file = await fileOf(HOSTILE);
    const markup = '<img src=x onerror=hacked(\'system\')>';
    file.levels[0]!.equivalents = [{system: '__proto__', level: markup}, {system: markup, level: 'constructor'}, {system: 'toString', level: 'readable-code'}];
    file.systems = [{id: 'toString', title: '<b onclick=hacked(\'title\')>readable-system</b>', summary: '**bold** [x](javascript:hacked(1))', url: 'javascript:hacked(2)', ladders: [{title: markup, levels: [{code: 'readable-code', title: markup}, {title: 'constructor'}]}]}];
    for (const width of [340, 1200]) {
      const crosswalk = await draw('career-crosswalk', file, {level: '__proto__', systems: '__proto__ constructor'}, {width});
      await settled(crosswalk);
      inspect(crosswalk);
      clickAll(crosswalk);
      for (const words of ['readable-system', 'readable-code', markup, 'constructor', '__proto__']) expect(textIn(crosswalk)).to.contain(words);
    }
  });
});

describe('a hostile self-check', () => {
  it('runs nothing, loads nothing, stays readable and keeps its answers', async () => {
    const check = await draw('career-self-check', HOSTILE);
    await until(() => all(check, '.first button').length, 'the tracks');
    await settled(check);
    inspect(check);
    await begin(check);
    await settled(check);
    for (const row of rowsOf(check).keys()) {
      await open(check, row);
      await answer(check, 0);
      await settled(check);
      inspect(check);
      clickAll(check);
    }
    await choose(check, one(check, '[name=target]'), 'toString');
    await settled(check);
    inspect(check);
    expect(Object.keys(stored())).to.have.length(1);
    const again = await draw('career-self-check', HOSTILE);
    const count = rowsOf(again).length;
    expect(textIn(again)).to.contain(`${count} of ${count} answered`);
    await open(again, rowsOf(again).findIndex(row => text(row).includes('<script>')));
    await settled(again);
    expect(textIn(again)).to.contain('readable-cell').and.contain('readable-competency');
  });

  it('takes nothing of a hostile record but answers', async () => {
    const {levels} = await fileOf(HOSTILE);
    localStorage.setItem('career-elements:__proto__:me', `{"format": "career-assessment/1", "framework": {"id": "__proto__"}, "subject": "me", "__proto__": {"polluted": true},
      "target": "<img src=x onerror=hacked('target')>", "answers": {"__proto__": {"choice": "${levels[0]!.id!}", "at": 1}, "constructor": {"choice": "<img src=x onerror=hacked('choice')>", "at": 2}}}`);
    const check = await draw('career-self-check', HOSTILE);
    await begin(check);
    await settled(check);
    inspect(check);
    expect(textIn(check)).to.contain(`of ${rowsOf(check).length} answered`);
    expect(check.assessment).not.to.have.property('polluted');
  });
});

it('a hostile bad file is told of as text', async () => {
  for (const tag of TAGS) {
    const element = document.createElement(tag);
    document.body.append(element);
    element.framework = JSON.parse(`{"title": "T", "levels": [{"title": "A", "next": ["<img src=x onerror=hacked('problem')>"]}], "<script>hacked(1)</script>": 1}`);
    await until(() => alerts(element).length, 'a fault');
    inspect(element);
    expect(textIn(element)).to.contain('<img src=x');
    element.remove();
  }
});

it('a text that would keep the Markdown reader busy for seconds is shown as it stands', async () => {
  const heavy = ['~~a~ '.repeat(4_000), `${'>'.repeat(20_000)} x`, Array.from({length: 800}, (_, i) => `${' '.repeat(2 * i)}- x`).join('\n'), '*a '.repeat(6_000), '[x]('.repeat(5_000)];
  const start = performance.now();
  for (const summary of heavy) {
    const ladder = await draw('career-ladder', {title: 'Heavy', summary: `${summary} end`, levels: [{title: 'A'}]});
    expect(textIn(ladder)).to.contain('end');
    ladder.remove();
  }
  expect(performance.now() - start).to.be.below(2_000);
});
