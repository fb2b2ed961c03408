import {expect} from '@open-wc/testing';
import '../../src/define/career-guide.js';
import type {CareerGuide, FrameworkFile} from '../../src/index.js';
import {all, called, draw, fileOf, NAMES, one, text, textIn, until} from '../helpers/elements.js';
import {emulateMedia, press, setViewport} from '../helpers/browser.js';

const LEVELS = [{id: 'junior', title: 'Junior'}, {id: 'senior', title: 'Senior'}];

/** As long as sections are that a reader scrolls through. */
const LONG = 'A sentence that takes its place. '.repeat(60);

const sections = ['first', 'second', 'third', 'fourth'].map((id): NonNullable<FrameworkFile['sections']>[number] => ({id, title: `The ${id}`, text: LONG}));

const entries = (guide: CareerGuide) => all<HTMLButtonElement>(guide, 'nav button');
const marked = (guide: CareerGuide) => all(guide, '[aria-current]').map(text);
const headingOf = (guide: CareerGuide, id: string) => one(guide, `[data-section="${id}"] > :is(h3, h4)`);
const isAtTop = (node: Element) => Math.abs(node.getBoundingClientRect().top - 1.5 * parseFloat(getComputedStyle(node).fontSize)) < 2;

async function markdown(guide: CareerGuide): Promise<void> {
  await import('../../src/text/render.js');
  await guide.updateComplete;
  await guide.updateComplete;
}

describe('<career-guide>', () => {
  for (const name of NAMES) {
    it(`shows all prose of ${name}, and leads to each section and each level`, async () => {
      const guide = await draw('career-guide', name, {}, {width: 1000});
      await markdown(guide);
      const {title, sections, levels} = guide.framework!;
      expect(text(one(guide, '[part=title]'))).to.equal(title);
      expect(all(guide, '[part=section]').map(({dataset}) => dataset.section)).to.include.members([...sections.map(({id}) => id), 'levels']);
      for (const {id, title} of sections) {
        expect(text(headingOf(guide, id))).to.equal(title);
        expect(text(one(guide, `[data-section="${id}"] .prose`)), id).to.have.length.above(50);
        expect(entries(guide).map(text)).to.include(title);
      }
      const picked: string[] = [];
      guide.addEventListener('career-level-select', ({level}) => picked.push(level));
      for (const button of all(guide, '[data-section=levels] button')) button.click();
      expect(new Set(picked)).to.deep.equal(new Set(levels.map(({id}) => id)));
    });
  }

  it('stands in the order of the format, under words that people read', async () => {
    const guide = await draw('career-guide', {title: 'T', levels: LEVELS, sections: [
      {title: 'Salaries', place: 'compensation', text: 'x'}, {title: 'Rituals of ours', place: 'Rituals', text: 'x'}, {title: 'Welcome', text: 'x'}, {title: 'Promotion', place: 'promotion', text: 'x'},
    ]});
    expect(all(guide, 'h3, h4').map(node => `${node.localName} ${text(node)}`)).to.deep.equal(
      ['h3 Overview', 'h4 Welcome', 'h3 Promotion', 'h3 Compensation', 'h4 Salaries', 'h3 Rituals', 'h4 Rituals of ours', 'h3 All levels'],
    );
  });

  it('nests the headings of its texts below their section', async () => {
    const guide = await draw('career-guide', 'waypoints');
    await markdown(guide);
    const part = one(guide, '[data-section=equity]');
    expect([...part.querySelectorAll('[role=heading]')].map(node => [text(node), node.ariaLevel])).to.deep.equal([['Initial grant', '5'], ['Evergreen refresher grants', '5']]);
    expect(headingOf(guide, 'equity').localName).to.equal('h4');
  });

  it('puts the rating scale with the evaluation, and says which step is expected', async () => {
    const guide = await draw('career-guide', '/test/fixtures/kitchen-sink.json');
    expect(text(one(guide, '[data-section=rating]'))).to.equal('Taste How it came out. Flat Not yet. Risen expected');
    const scale = text(one(await draw('career-guide', 'prontopro'), '[data-section=rating]'));
    expect(scale).to.contain('How it is rated').and.contain('Goes beyond most of what');
  });

  it('names planned tracks, the families of tracks, levels with longer texts, and where it all comes from', async () => {
    const guide = await draw('career-guide', '/test/fixtures/kitchen-sink.json');
    expect(all(guide, '[part=track]').map(text)).to.deep.equal(['Bread The oven side. ApprenticeBakerMasterOwner', 'Front · Counter Shop ApprenticeBakerShopkeeperOwner', 'Back Cakes Cake makerSenior cake maker', 'Ice cream Planned, not written yet']);
    expect(text(one(guide, '.told'))).to.equal('Master A team of two');
    expect(text(one(guide, '[part=source]'))).to.equal('SourceMade up LicenceCC0');
    expect(one<HTMLAnchorElement>(guide, '[part=source] a').href).to.equal('https://example.org/bakery');
    expect(textIn(guide)).to.contain('Edition 2026.1').and.contain('All roles');
  });

  it('makes no link of a source that is none', async () => {
    for (const url of ['javascript:alert(1)', ' java&Tab;script:alert(1)', 'data:text/html,x', '&#106;avascript:alert(1)', 'mailto:someone@example.org', '/near']) {
      const guide = await draw('career-guide', {title: 'T', levels: LEVELS, source: {title: 'Somewhere', url}});
      expect(all(guide, 'a')).to.have.length(0);
      expect(textIn(guide)).to.contain('Somewhere');
    }
  });

  it('without any prose says so, and still shows title, summary, tracks and levels', async () => {
    const guide = await draw('career-guide', {title: 'Bare', summary: 'In a word.', levels: LEVELS, tracks: [{title: 'One', levels: ['junior', 'senior']}, {title: 'Two', status: 'todo', levels: []}]});
    expect(textIn(guide)).to.contain('Bare').and.contain('In a word.').and.contain('Nothing is written in this framework beside its levels yet.').and.contain('Two Planned');
    expect(all(guide, 'nav')).to.have.length(0);
    expect(all(guide, '.path button').map(text)).to.deep.equal(['Junior', 'Senior']);
  });

  it('says under a text which levels it names, and asks for the one that is picked', async () => {
    const guide = await draw('career-guide', 'waypoints');
    const named = [...one(guide, '[data-section=from-l4-to-m3] .named').querySelectorAll('button')];
    expect(named.map(text)).to.deep.equal(['Senior Software Engineer', 'Engineering Manager']);
    const heard: string[] = [];
    guide.addEventListener('career-level-select', ({level}) => heard.push(level));
    for (const button of named) button.click();
    expect(heard).to.deep.equal(['l4', 'm3']);
  });

  it('asks for a level by a link to its id, goes to a section by a link to its id, and leaves any other link alone', async () => {
    const file = {title: 'T', levels: LEVELS, sections: [{id: 'first', title: 'First', text: '[up](#senior), [down](#last), [away](#nowhere)'}, {id: 'last', title: 'Last', text: LONG}]};
    const guide = await draw('career-guide', file);
    await markdown(guide);
    const heard: string[] = [];
    guide.addEventListener('career-level-select', ({level}) => heard.push(level));
    guide.addEventListener('career-section-select', ({section}) => heard.push(section));
    guide.addEventListener('click', event => event.preventDefault()); // stay on this page
    for (const link of all(guide, '.prose a')) link.click();
    expect(heard).to.deep.equal(['senior', 'last']);
    expect(guide.section).to.equal('last');
    expect(all<HTMLAnchorElement>(guide, '.prose a')[2]!.hash).to.equal('#nowhere');
  });
});

describe('the contents of <career-guide>', () => {
  it('lead to a section: it comes to the top of the view, with the focus on its heading', async () => {
    await setViewport(1000, 700);
    const guide = await draw('career-guide', {title: 'T', levels: LEVELS, sections});
    called(guide, 'nav button', 'The third').click();
    await until(() => guide.shadowRoot!.activeElement === headingOf(guide, 'third'), 'the focus');
    expect(isAtTop(headingOf(guide, 'third'))).to.equal(true);
    expect([guide.section, guide.getAttribute('section')]).to.deep.equal(['third', 'third']);
    expect(marked(guide)).to.deep.equal(['The third']);
  });

  it('lead there once more after the reader has been elsewhere', async () => {
    await setViewport(1000, 700);
    const guide = await draw('career-guide', {title: 'T', levels: LEVELS, sections}, {section: 'third'});
    await until(() => isAtTop(headingOf(guide, 'third')), 'the section');
    scrollTo(0, 0);
    called(guide, 'nav button', 'The third').click();
    await until(() => isAtTop(headingOf(guide, 'third')), 'the section, once more');
  });

  it('tell of it first, and stay where they are when that is cancelled', async () => {
    const guide = await draw('career-guide', {title: 'T', levels: LEVELS, sections}, {}, {width: 1000});
    const heard: string[] = [];
    guide.addEventListener('career-section-select', event => (heard.push(event.section), event.preventDefault()));
    const {scrollY} = window;
    called(guide, 'nav button', 'The fourth').click();
    await guide.updateComplete;
    expect([heard, guide.section, window.scrollY]).to.deep.equal([['fourth'], '', scrollY]);
  });

  it('mark the section that the reader is at', async () => {
    await setViewport(1000, 700);
    const guide = await draw('career-guide', {title: 'T', levels: LEVELS, sections});
    for (const id of ['second', 'fourth', 'first']) {
      scrollBy(0, one(guide, `[data-section=${id}]`).getBoundingClientRect().top);
      await until(() => marked(guide)[0] === `The ${id}`, id);
      expect(marked(guide)).to.have.length(1);
    }
  });

  it('stay in view beside the text where there is room', async () => {
    await setViewport(1000, 700);
    const guide = await draw('career-guide', {title: 'T', levels: LEVELS, sections});
    scrollBy(0, headingOf(guide, 'third').getBoundingClientRect().top);
    const [contents, prose] = [one(guide, 'nav'), one(guide, '.chapters')].map(node => node.getBoundingClientRect());
    expect(contents!.top).to.be.within(0, 40);
    expect(contents!.right).to.be.most(prose!.left);
  });

  it('fold into one line on top where there is none, and fold again when they have led somewhere', async () => {
    await setViewport(360, 700);
    const guide = await draw('career-guide', {title: 'T', levels: LEVELS, sections});
    const details = one<HTMLDetailsElement>(guide, 'details');
    expect([details.open, text(one(guide, 'summary'))]).to.deep.equal([false, 'Contents']);
    one(guide, 'summary').click();
    expect(details.open).to.equal(true);
    called(guide, 'nav button', 'The second').click();
    await until(() => !details.open, 'folding');
    await until(() => isAtTop(headingOf(guide, 'second')), 'the section');
  });

  it('work by the keyboard alone', async () => {
    await setViewport(1000, 700);
    const guide = await draw('career-guide', {title: 'T', levels: LEVELS, sections});
    entries(guide)[1]!.focus();
    await press('Enter');
    await until(() => guide.shadowRoot!.activeElement === headingOf(guide, 'second'), 'the focus');
    await press('Tab');
    expect(text(guide.shadowRoot!.activeElement)).to.equal('Junior');
  });

  it('count what stands there, when there is no prose but one text', async () => {
    const guide = await draw('career-guide', {title: 'T', levels: LEVELS, sections: sections.slice(0, 1)});
    expect(entries(guide).map(text)).to.deep.equal(['The first', 'All levels']);
  });
});

describe('the attribute section', () => {
  it('brings a section into view when it is set, silently, and leaves the focus where it is', async () => {
    await setViewport(1000, 700);
    const guide = await draw('career-guide', {title: 'T', levels: LEVELS, sections});
    let told = 0;
    guide.addEventListener('career-section-select', () => told++);
    guide.setAttribute('section', 'fourth');
    await until(() => isAtTop(headingOf(guide, 'fourth')), 'the section');
    expect([guide.section, told, guide.shadowRoot!.activeElement]).to.deep.equal(['fourth', 0, null]);
    guide.section = '';
    await until(() => one(guide, 'h2').getBoundingClientRect().top >= 0, 'the beginning');
  });

  it('waits for the framework, and for the height that its texts have in the end', async () => {
    await setViewport(1000, 700);
    const guide = await draw('career-guide', 'waypoints', {section: 'equity'});
    await until(() => isAtTop(headingOf(guide, 'equity')), 'the section');
    await markdown(guide);
    expect(isAtTop(headingOf(guide, 'equity'))).to.equal(true);
  });

  it('that nothing has goes nowhere', async () => {
    const guide = await draw('career-guide', {title: 'T', levels: LEVELS, sections});
    const {scrollY} = window;
    guide.section = '"] *';
    await guide.updateComplete;
    await guide.updateComplete;
    expect([window.scrollY, marked(guide).length < 2]).to.deep.equal([scrollY, true]);
  });

  it('keeps a distance from the top that the page can choose', async () => {
    await setViewport(1000, 700);
    const guide = await draw('career-guide', {title: 'T', levels: LEVELS, sections});
    guide.style.setProperty('--career-guide-inset', '90px');
    guide.section = 'second';
    await until(() => Math.abs(headingOf(guide, 'second').getBoundingClientRect().top - 90) < 3, 'the distance');
  });
});

describe('the look of <career-guide>', () => {
  it('has lines of a length that one reads with ease', async () => {
    const guide = await draw('career-guide', await fileOf('waypoints'), {}, {width: 1300});
    await markdown(guide);
    const prose = one(guide, '[data-section=introduction] .prose');
    const perLine = text(prose).length / (prose.getBoundingClientRect().height / parseFloat(getComputedStyle(prose).lineHeight));
    expect(perLine).to.be.within(45, 80);
  });

  it('does not scroll sideways in a narrow place', async () => {
    await setViewport(360, 700);
    for (const name of [...NAMES, '/test/pages/long-names.json']) {
      const guide = await draw('career-guide', name, {}, {width: 320});
      await markdown(guide);
      expect(guide.scrollWidth, name).to.be.most(320);
    }
  });

  it('marks the section in forced colours too', async function () {
    if (!(await emulateMedia({forcedColors: 'active'}))) this.skip();
    await setViewport(1000, 700);
    const guide = await draw('career-guide', {title: 'T', levels: LEVELS, sections}, {section: 'second'});
    await until(() => marked(guide).length, 'the mark');
    const colors = new Set(entries(guide).map(entry => getComputedStyle(entry).borderInlineStartColor));
    expect(colors.size).to.equal(2);
  });

  it('prints without contents', async function () {
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    const guide = await draw('career-guide', {title: 'T', levels: LEVELS, sections}, {}, {width: 1000});
    expect(one(guide, 'nav').checkVisibility()).to.equal(false);
    expect(one(guide, '[data-section=first] .prose').checkVisibility()).to.equal(true);
  });
});
