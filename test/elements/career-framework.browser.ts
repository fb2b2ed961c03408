/** The whole behind one tag: tabs, one selection, code that comes when it is needed, and the state in the address. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CareerFramework, CareerLadder, CareerMatrix, CareerSelfCheck} from '../../src/index.js';
import '../../src/define/career-framework.js';
import {all, called, choose, draw, fileOf, NAMES, one, text, textIn, until} from '../helpers/elements.js';
import {press, setViewport} from '../helpers/browser.js';
import {newAddress, serve} from '../helpers/requests.js';
import '../helpers/storage.js';

const TITLES = ['Overview', 'Ladder', 'Compare', 'Levels', 'Self-check', 'Crosswalk', 'Guide'];
const INNER = ['career-ladder', 'career-matrix', 'career-level', 'career-self-check', 'career-crosswalk', 'career-guide'] as const;

const tabsOf = (element: CareerFramework) => all<HTMLButtonElement>(element, '[role=tab]');
const tab = (element: CareerFramework, name: string) => called<HTMLButtonElement>(element, '[role=tab]', name);
const panel = (element: CareerFramework) => one(element, '[role=tabpanel]:not([hidden])');
const inner = <Tag extends (typeof INNER)[number]>(element: CareerFramework, tag: Tag) => one<HTMLElementTagNameMap[Tag]>(element, tag);
/** What has the keyboard, by id, tag or words; inside an inner element too. */
function focused(element: CareerFramework): string {
  const found = element.shadowRoot!.activeElement;
  const deep = found?.shadowRoot?.activeElement;
  return deep ? text(deep) : found?.id || text(found);
}

/** Shows a view, and waits for what draws it. */
async function show(element: CareerFramework, view: string): Promise<void> {
  element.view = view;
  await drawn(element);
}

async function drawn(element: CareerFramework): Promise<void> {
  await element.updateComplete;
  await until(() => !element.shadowRoot!.querySelector('.waiting'), 'the code of a view');
  await element.updateComplete;
  for (const tag of INNER) await element.shadowRoot!.querySelector(tag)?.updateComplete;
}

async function click(element: CareerFramework, target: HTMLElement): Promise<void> {
  target.click();
  await Promise.resolve();
  await Promise.resolve();
  await drawn(element);
}

const stationOf = (ladder: CareerLadder, name: string) => called<HTMLButtonElement>(ladder, 'ol > li > button', name);

// First, while nothing has been registered yet.
describe('the code of a view', () => {
  it('comes when the view is first opened, and not before', async () => {
    const registered = () => INNER.filter(tag => customElements.get(tag));
    expect(registered()).to.deep.equal([]);
    const element = await draw('career-framework', 'waypoints');
    await drawn(element);
    expect(registered()).to.deep.equal([]);
    const opened: string[] = [];
    for (const [view, tag] of [['guide', 'career-guide'], ['compare', 'career-matrix'], ['ladder', 'career-ladder'], ['crosswalk', 'career-crosswalk'], ['check', 'career-self-check'], ['level', 'career-level']] as const) {
      await show(element, view);
      opened.push(tag);
      expect(registered().sort(), view).to.deep.equal([...opened].sort());
      expect(inner(element, tag).framework, view).to.equal(element.framework);
    }
  });

  it('says that it is coming, and shows then', async () => {
    const element = await draw('career-framework', 'starter', {view: 'ladder'});
    expect(text(one(element, '[role=tabpanel]:not([hidden]) [role=status]'))).to.contain('One moment');
    await drawn(element);
    expect(textIn(inner(element, 'career-ladder'))).to.contain('Senior');
  });

  it('that does not arrive leaves a sentence and a way out, and the other views as they are', async function () {
    this.timeout(30_000);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page" width="900" height="600" src="/test/pages/flaky.html?${Math.random()}"></iframe>`);
    const inside = () => frame.contentDocument!.querySelector('career-framework')!;
    await until(() => frame.contentDocument?.querySelector('career-framework')?.framework, 'a framework');
    const element = inside();
    await element.updateComplete;
    tab(element, 'Compare').click();
    await until(() => all(element, '[role=alert]').length, 'a sentence');
    expect(text(one(element, '[role=alert]'))).to.contain('could not be loaded');
    const isDrawn = () => inside()?.shadowRoot?.querySelector('career-matrix')?.shadowRoot?.querySelector('table');
    const reload = () => all(element, '[role=alert] button').find(button => text(button) === 'Load the page anew');
    const retry = called(element, '[role=alert] button', 'Try again');
    retry.focus();
    retry.click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.id).to.equal('panel-compare');
    await until(() => isDrawn() || reload(), 'a comparison, or the last way out'); // which of them depends on the engine
    await show(element, 'ladder');
    expect(textIn(inner(element, 'career-ladder'))).to.contain('Senior');
    tab(element, 'Compare').click();
    await element.updateComplete;
    reload()?.click();
    await until(isDrawn, 'a comparison, where the address says so');
    expect(inside().view).to.equal('compare');
  });
});

describe('the tabs', () => {
  for (const name of NAMES) {
    it(`are those that ${name} has content for`, async () => {
      const element = await draw('career-framework', name);
      const file = await fileOf(name);
      const expected = TITLES.map(title => (title === 'Levels' && file.terms?.level ? 'Roles' : title))
        .filter(title => (title !== 'Guide' || file.sections?.length) && (title !== 'Crosswalk' || ['sthorm', 'waypoints'].includes(name)));
      expect(tabsOf(element).map(text)).to.deep.equal(expected);
      for (const [i, button] of tabsOf(element).entries()) {
        const shown = one(element, `#${button.getAttribute('aria-controls')!}`);
        expect([shown.role, shown.getAttribute('aria-labelledby'), shown.hidden]).to.deep.equal(['tabpanel', button.id, i > 0]);
      }
    });
  }

  it('are not there for a single view', async () => {
    const element = await draw('career-framework', {title: 'T', levels: [{title: 'A'}, {title: 'B'}]});
    await drawn(element);
    expect(all(element, '[role^=tab]')).to.have.length(0);
    expect(textIn(inner(element, 'career-ladder'))).to.contain('A');
  });

  it('are one stop of the Tab key: arrows go along them and round, Home and End to their ends, Enter opens', async () => {
    const before = await fixture<HTMLElement>(html`<button>Before</button>`);
    const element = await draw('career-framework', 'starter');
    before.focus();
    await press('Tab');
    expect(focused(element)).to.equal('tab-overview');
    for (const [key, id] of [['ArrowRight', 'tab-ladder'], ['ArrowRight', 'tab-compare'], ['End', 'tab-check'], ['ArrowRight', 'tab-overview'], ['ArrowLeft', 'tab-check'], ['Home', 'tab-overview'], ['ArrowRight', 'tab-ladder']] as const) {
      await press(key);
      expect(focused(element), key).to.equal(id);
      expect(element.view).to.equal('');
    }
    await press('Enter');
    await drawn(element);
    expect([element.view, focused(element), tabsOf(element).map(button => button.tabIndex)]).to.deep.equal(['ladder', 'tab-ladder', [-1, 0, -1, -1, -1]]);
    await press('Tab');
    expect(focused(element)).to.equal('panel-ladder');
    await press('Shift+Tab');
    expect(focused(element)).to.equal('tab-ladder');
  });

  it('go the other way where the page is written from right to left', async () => {
    const element = await draw('career-framework', 'starter', {}, {dir: 'rtl'});
    tabsOf(element)[0]!.focus();
    await press('ArrowLeft');
    expect(focused(element)).to.equal('tab-ladder');
  });

  it('say which is selected by more than colour', async () => {
    const element = await draw('career-framework', 'starter');
    const [selected, other] = tabsOf(element).map(button => getComputedStyle(button)) as [CSSStyleDeclaration, CSSStyleDeclaration];
    expect(tabsOf(element).map(button => button.ariaSelected)).to.deep.equal(['true', 'false', 'false', 'false', 'false']);
    expect(Number(selected.fontWeight)).to.be.above(Number(other.fontWeight));
    const width = () => tabsOf(element).map(button => button.getBoundingClientRect().width);
    const before = width();
    await show(element, 'ladder');
    width().forEach((now, i) => expect(now).to.be.closeTo(before[i]!, 0.5));
  });

  it('scroll within themselves at 360 px, and the selected one is in view', async () => {
    await setViewport(360, 700);
    for (const dir of ['ltr', 'rtl'] as const) {
      const element = await draw('career-framework', 'waypoints', {view: 'guide'}, {width: 328, dir});
      const row = one(element, '[role=tablist]');
      expect(row.scrollWidth).to.be.above(row.clientWidth);
      expect(element.scrollWidth).to.be.most(element.clientWidth);
      const [own, room] = [tab(element, 'Guide').getBoundingClientRect(), row.getBoundingClientRect()];
      expect(own.left >= room.left && own.right <= room.right, dir).to.equal(true);
    }
  });

  it('tell of the way to another view, which a page may refuse', async () => {
    const element = await draw('career-framework', 'starter');
    const heard: string[] = [];
    element.parentElement!.addEventListener('career-view-select', event => heard.push(event.view));
    element.addEventListener('career-view-select', event => event.preventDefault(), {once: true});
    await click(element, tab(element, 'Compare'));
    expect([element.view, tab(element, 'Overview').ariaSelected]).to.deep.equal(['', 'true']);
    await click(element, tab(element, 'Compare'));
    await click(element, tab(element, 'Compare'));
    expect([element.view, element.getAttribute('view'), heard]).to.deep.equal(['compare', 'compare', ['compare', 'compare']]);
    await show(element, 'level');
    expect(heard).to.have.length(2);
  });

  it('show the first view where another is asked for that is not there', async () => {
    for (const view of ['guide', 'nonsense', '__proto__']) {
      const element = await draw('career-framework', 'starter', {view});
      expect(panel(element).id).to.equal('panel-overview');
    }
  });
});

describe('a view that has been opened', () => {
  it('stays as it was left: answers, choices, what is open and how far it is scrolled', async () => {
    const element = await draw('career-framework', 'waypoints', {view: 'compare'}, {width: 900});
    await drawn(element);
    const matrix = inner(element, 'career-matrix');
    await until(() => one(matrix, '.scroll').scrollHeight > one(matrix, '.scroll').clientHeight, 'something to scroll');
    one(matrix, '.scroll').scrollTop = 120;
    const {width} = matrix.getBoundingClientRect();
    await show(element, 'overview');
    expect(matrix.checkVisibility({visibilityProperty: true})).to.equal(false);
    expect(matrix.getBoundingClientRect().width, 'so that nothing is arranged anew').to.equal(width);
    expect(panel(element).nextElementSibling!.getBoundingClientRect().height).to.equal(0);
    await show(element, 'compare');
    expect(inner(element, 'career-matrix') === matrix).to.equal(true);
    expect(one(matrix, '.scroll').scrollTop).to.equal(120);
  });

  it('makes no second download, and tells of no second framework', async () => {
    const file = JSON.stringify(await fileOf('waypoints'));
    const asked = serve(() => new Response(file));
    const element = document.createElement('career-framework');
    let told = 0;
    element.addEventListener('career-load', () => told++);
    element.src = newAddress();
    (await fixture(html`<div></div>`)).append(element);
    await until(() => element.framework, 'a framework');
    for (const {id} of tabsOf(element)) await show(element, id.replace('tab-', ''));
    expect(INNER.map(tag => inner(element, tag).framework === element.framework)).to.deep.equal(INNER.map(() => true));
    expect([asked.length, told]).to.deep.equal([1, 1]);
  });
});

describe('a level', () => {
  it('that is picked in one view is picked in all', async () => {
    const element = await draw('career-framework', 'waypoints', {view: 'ladder'}, {width: 1000});
    await drawn(element);
    await show(element, 'crosswalk');
    await show(element, 'level');
    await show(element, 'ladder');
    await click(element, stationOf(inner(element, 'career-ladder'), 'Staff Software Engineer'));
    const everywhere = () => (['career-ladder', 'career-level', 'career-crosswalk'] as const).map(tag => inner(element, tag).level);
    expect([element.level, ...everywhere()]).to.deep.equal(['l5', 'l5', 'l5', 'l5']);
    await show(element, 'level');
    await click(element, called(inner(element, 'career-level'), '.way', 'Senior Software Engineer'));
    expect([element.level, ...everywhere()]).to.deep.equal(['l4', 'l4', 'l4', 'l4']);
    await choose(element, one<HTMLSelectElement>(element, '.choice select'), 'm3');
    expect([element.level, ...everywhere()]).to.deep.equal(['m3', 'm3', 'm3', 'm3']);
    expect(textIn(inner(element, 'career-level'))).to.contain('Engineering Manager');
  });

  it('of a level that is not there leaves the choice open, and any level can be chosen', async () => {
    const element = await draw('career-framework', 'starter', {view: 'level', level: 'gone'});
    await drawn(element);
    const select = () => one<HTMLSelectElement>(element, '.choice select');
    expect(select().selectedOptions[0]!.text).to.equal('choose a level');
    await choose(element, select(), 'junior');
    expect([element.level, select().value, select().options.length]).to.deep.equal(['junior', 'junior', 3]);
    expect(textIn(inner(element, 'career-level'))).to.contain('Junior');
  });

  it('offers no choice where there is one level', async () => {
    const element = await draw('career-framework', {title: 'T', levels: [{id: 'a', title: 'A', summary: 'All there is'}]}, {view: 'level'});
    await drawn(element);
    expect([all(element, 'select').length, textIn(inner(element, 'career-level'))]).to.deep.equal([0, 'A All there is']);
  });

  it('stays as it was where a page, however far out, cancels the pick', async () => {
    const element = await draw('career-framework', 'starter', {view: 'ladder', level: 'mid'}, {width: 1000});
    await drawn(element);
    const heard: string[] = [];
    const refuse = (event: Event) => {
      event.preventDefault();
      heard.push((event as GlobalEventHandlersEventMap['career-level-select']).level);
    };
    document.body.addEventListener('career-level-select', refuse);
    await click(element, stationOf(inner(element, 'career-ladder'), 'Senior'));
    await show(element, 'level');
    await choose(element, one<HTMLSelectElement>(element, '.choice select'), 'junior');
    document.body.removeEventListener('career-level-select', refuse);
    expect(heard).to.deep.equal(['senior', 'junior']);
    expect([element.level, inner(element, 'career-ladder').level, one<HTMLSelectElement>(element, '.choice select').value]).to.deep.equal(['mid', 'mid', 'mid']);
  });

  it('leads from the ladder to all that is said of it, and the keyboard goes along', async () => {
    const element = await draw('career-framework', 'engineering-levels', {view: 'ladder'}, {width: 1000});
    await drawn(element);
    expect(all(element, '.onward')).to.have.length(0);
    await click(element, stationOf(inner(element, 'career-ladder'), 'Senior'));
    const onward = called<HTMLButtonElement>(element, '.onward button', 'Everything about Senior');
    onward.focus();
    await press('Enter');
    await until(() => element.view === 'level', 'the level');
    await drawn(element);
    expect(textIn(inner(element, 'career-level'))).to.contain('Senior');
    expect(focused(element)).to.equal('panel-level');
  });

  it('that a link of the guide names opens in full', async () => {
    const element = await draw('career-framework', 'waypoints', {view: 'guide'});
    await drawn(element);
    const {CareerLevelSelectEvent} = await import('../../src/index.js');
    inner(element, 'career-guide').dispatchEvent(new CareerLevelSelectEvent('l4'));
    await until(() => element.view === 'level', 'the level');
    expect(element.level).to.equal('l4');
  });

  it('that a link in any text names opens in full, where the view itself shows none', async () => {
    const word = 'Goes on to [Senior](#b)';
    const file = {title: 'T', summary: word, levels: [{id: 'a', title: 'A', summary: word}, {id: 'b', title: 'B'}], competencies: [{title: 'C', expectations: {a: word, b: 'More'}}]};
    for (const [view, tag] of [['overview'], ['compare', 'career-matrix'], ['check', 'career-self-check']] as const) {
      const element = await draw('career-framework', file, {view});
      await drawn(element);
      const link = () => (tag ? inner(element, tag) : element).shadowRoot!.querySelector<HTMLElement>('a');
      await until(link, `the link in ${view}`);
      link()!.click();
      await until(() => element.view === 'level', `the level from ${view}`);
      expect([element.level, focused(element)]).to.deep.equal(['b', 'panel-level']);
    }
  });

  it('that the framework has not is none', async () => {
    const element = await draw('career-framework', 'starter', {view: 'level', level: 'gone', compare: 'gone too', tracks: 'none'});
    await drawn(element);
    expect(one<HTMLSelectElement>(element, '.choice select').value).to.equal('');
    await show(element, 'ladder');
    expect(all(element, '.onward')).to.have.length(0);
  });
});

describe('a comparison', () => {
  it('asked for on the ladder opens, unless the page cancels it', async () => {
    const element = await draw('career-framework', 'engineering-levels', {view: 'ladder', level: 'mid'}, {width: 1000});
    await drawn(element);
    const ask = () => called<HTMLButtonElement>(element, '.onward button', 'What changes from Junior to Mid').click();
    element.addEventListener('career-compare-select', event => event.preventDefault(), {once: true});
    ask();
    await drawn(element);
    expect([element.view, element.compare]).to.deep.equal(['ladder', '']);
    ask();
    await until(() => element.view === 'compare', 'the comparison');
    await drawn(element);
    expect(inner<'career-matrix'>(element, 'career-matrix').compare).to.equal('junior mid');
  });

  it('is of the two levels between which the ladder shows the way, which is the element’s own', async () => {
    const element = await draw('career-framework', 'engineering-levels', {view: 'ladder', level: 'mid'}, {width: 1000});
    await drawn(element);
    const ladder = inner(element, 'career-ladder');
    await choose(ladder, one<HTMLSelectElement>(ladder, '.way-to select'), 'lead');
    await drawn(element);
    expect([element.to, element.getAttribute('to'), ladder.to]).to.deep.equal(['lead', 'lead', 'lead']);
    called<HTMLButtonElement>(element, '.onward button', 'What changes from Mid to Lead').click();
    await until(() => element.view === 'compare', 'the comparison');
    expect(element.compare).to.equal('mid lead');
  });

  it('that is chosen there is the element’s own', async () => {
    const element = await draw('career-framework', 'engineering-levels', {view: 'compare'});
    await drawn(element);
    const matrix: CareerMatrix = inner(element, 'career-matrix');
    await choose(matrix, all<HTMLSelectElement>(matrix, 'select')[0]!, 'senior');
    await drawn(element);
    expect([element.compare, element.getAttribute('compare'), element.level]).to.deep.equal(['senior lead', 'senior lead', '']);
  });
});

describe('what readers say of themselves', () => {
  const said = async (check: CareerSelfCheck, name: 'here' | 'target', level: string) => choose(check, one<HTMLSelectElement>(check, `[name=${name}]`), level);

  it('is asked and shared as the page says', async () => {
    const element = await draw('career-framework', 'engineering-levels', {view: 'check'});
    await drawn(element);
    const check = inner(element, 'career-self-check');
    const told = () => [check.answers, check.noSharing, check.noPeople, check.tellsAnswers];
    expect(told()).to.deep.equal(['', false, false, false]);
    for (const name of ['no-sharing', 'no-people', 'tells-answers']) element.toggleAttribute(name);
    element.setAttribute('answers', 'texts');
    await drawn(element);
    expect(told()).to.deep.equal(['texts', true, true, true]);
    expect(all(check, '.tools button').map(text)).to.deep.equal(['Look back', 'Take along']);
  });

  it('stands as marks on the ladder, and still when they come back', async () => {
    const element = await draw('career-framework', 'engineering-levels', {view: 'ladder'});
    await drawn(element);
    const marks = (of: CareerFramework) => [inner(of, 'career-ladder').here, inner(of, 'career-ladder').target];
    expect(marks(element)).to.deep.equal(['', '']);
    await show(element, 'check');
    await said(inner(element, 'career-self-check'), 'here', 'mid');
    await said(inner(element, 'career-self-check'), 'target', 'lead');
    await element.updateComplete;
    expect(marks(element)).to.deep.equal(['mid', 'lead']);
    const again = await draw('career-framework', 'engineering-levels', {view: 'ladder'});
    await drawn(again);
    expect(marks(again)).to.deep.equal(['mid', 'lead']);
    again.subject = 'ada';
    await again.updateComplete;
    expect(marks(again)).to.deep.equal(['', '']);
    element.subject = 'ada';
    await element.updateComplete;
    await inner(element, 'career-self-check').updateComplete;
    expect(marks(element)).to.deep.equal(['', '']);
  });
});

describe('the overview', () => {
  for (const name of NAMES) {
    it(`says what ${name} is, and leads on`, async () => {
      const element = await draw('career-framework', name);
      const {title, summary, tracks = [], competencies, source} = await fileOf(name);
      const words = text(panel(element));
      for (const expected of [title, ...tracks.length > 1 ? tracks.map(track => track.title) : [], ...competencies!.map(competency => competency.title)]) expect(words).to.contain(expected);
      if (summary && !/[*_`]/.test(summary)) expect(words).to.contain(summary);
      if (source?.url) expect(one<HTMLAnchorElement>(element, 'a').href).to.equal(new URL(source.url).href);
      expect(all(element, '.way').length).to.be.within(3, 4);
      const way = called<HTMLButtonElement>(element, '.way', 'See where you stand');
      way.focus();
      await press('Enter');
      await drawn(element);
      expect([element.view, focused(element)]).to.deep.equal(['check', 'panel-check']);
    });
  }

  it('counts in words, with the framework’s own nouns', async () => {
    const sentence = async (name: string) => text(one(await draw('career-framework', name), '.face > p'));
    expect(await sentence('prontopro')).to.equal('Seven roles on two tracks, described in five KPIs. Edition 2021.3.');
    expect(await sentence('/test/fixtures/kitchen-sink.json')).to.equal('Seven roles on three paths, described in five crafts. Edition 2026.1.');
    expect(await sentence('starter')).to.equal('Three levels, Junior to Senior, described in three competencies.');
    expect(await sentence('engineering-levels')).to.contain('Twelve levels on two tracks, described in 27 competencies.');
  });

  it('leads by a link to a section into the guide', async () => {
    const element = await draw('career-framework', {title: 'T', summary: 'See [how](#process).', levels: [{title: 'A', summary: 'x'}, {title: 'B'}], sections: [{title: 'Process', text: 'So.'}]});
    const link = () => element.shadowRoot!.querySelector<HTMLElement>('.lead a');
    await until(link, 'the link');
    link()!.click();
    await until(() => element.view === 'guide', 'the guide');
    expect(element.section).to.equal('process');
  });

  it('links to the web alone, and folds away what is much', async () => {
    const levels = [{title: 'A', summary: 'x'}, {title: 'B'}];
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '/near', 'no address']) {
      const element = await draw('career-framework', {title: 'T', levels, source: {title: 'Origin', url}});
      expect([all(element, 'a').length, text(one(element, '.source')).includes('Origin')]).to.deep.equal([0, true]);
    }
    const names = Array.from({length: 30}, (_, i) => `Thing ${i}`);
    const element = await draw('career-framework', {
      title: 'T', levels: names.map(title => ({title})), competencies: names.map(title => ({title})),
      tracks: names.map((title, i) => ({title, levels: [`thing-${i}`]})), sections: [{title: 'S', text: 'T'}],
    });
    expect(all<HTMLDetailsElement>(element, 'details').map(details => [details.open, text(details.firstElementChild)])).to.deep.equal([[false, 'All 30 tracks'], [false, 'All 30 competencies']]);
  });
});
