/** `permalink`: the state of <career-framework> in the fragment of the page's address, and nothing of the page's lost. */
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {CareerFramework} from '../../src/index.js';
import '../../src/define/all.js';
import {all, called, choose, draw, fileOf, one, text, until} from '../helpers/elements.js';
import {press} from '../helpers/browser.js';

const address = location.href.replace(/#.*/, '');
const own = {pushState: history.pushState, replaceState: history.replaceState};
const fragment = () => decodeURI(location.href.slice(address.length));

// Each test starts at an address without a fragment, and leaves the page as it found it.
beforeEach(() => history.replaceState(null, '', address));
afterEach(() => {
  Object.assign(history, own);
  history.replaceState(null, '', address);
});

const linked = (properties: Partial<CareerFramework> = {}, framework = 'engineering-levels') => draw('career-framework', framework, {permalink: true, ...properties}, {width: 1000});
const shown = (element: CareerFramework) => one(element, '[role=tabpanel]:not([hidden])').id.replace('panel-', '');

async function drawn(element: CareerFramework): Promise<void> {
  await element.updateComplete;
  await until(() => !element.shadowRoot!.querySelector('.waiting'), 'the code of a view');
  await element.updateComplete;
}

async function open(element: CareerFramework, name: string): Promise<void> {
  called(element, '[role=tab]', name).click();
  await drawn(element);
}

async function pick(element: CareerFramework, name: string): Promise<void> {
  const ladder = one<HTMLElementTagNameMap['career-ladder']>(element, 'career-ladder');
  await ladder.updateComplete;
  called(ladder, 'ol > li > button', name).click();
  await Promise.resolve();
  await drawn(element);
}

async function travel(by: -1 | 1): Promise<void> {
  const arrived = oneEvent(window, 'popstate');
  history.go(by);
  await arrived;
}

describe('the address', () => {
  it('stays as it is without permalink', async () => {
    const element = await linked({permalink: false});
    await open(element, 'Ladder');
    await pick(element, 'Senior');
    expect(location.href).to.equal(address);
  });

  it('that leads to a place of the page leaves the view as it is', async () => {
    const element = await linked();
    await open(element, 'Ladder');
    const place = document.createElement('p');
    place.id = 'section two';
    element.after(place);
    location.hash = 'section%20two';
    await oneEvent(window, 'hashchange');
    await drawn(element);
    expect(element.view).to.equal('ladder');
    await travel(-1);
    await drawn(element);
    expect([fragment(), element.view]).to.deep.equal(['#career.view=ladder', 'ladder']);
  });

  it('says view, level and comparison once the reader has gone somewhere, and nothing before', async () => {
    const element = await linked();
    expect(location.href).to.equal(address);
    await open(element, 'Ladder');
    expect(fragment()).to.equal('#career.view=ladder');
    await pick(element, 'Senior');
    expect(fragment()).to.equal('#career.view=ladder&career.level=senior');
    await open(element, 'Compare');
    const matrix = one<HTMLElementTagNameMap['career-matrix']>(element, 'career-matrix');
    await matrix.updateComplete;
    await choose(matrix, all<HTMLSelectElement>(matrix, 'select')[0]!, 'mid');
    await drawn(element);
    expect(fragment()).to.equal('#career.view=compare&career.level=senior&career.compare=mid+senior');
  });

  it('says nothing when the page sets a property', async () => {
    const element = await linked();
    Object.assign(element, {view: 'ladder', level: 'senior'});
    await drawn(element);
    expect(location.href).to.equal(address);
  });

  it('names what the reader took away from what the page had chosen', async () => {
    const element = await linked({view: 'ladder', level: 'senior'});
    await drawn(element);
    await pick(element, 'Senior');
    expect(fragment()).to.equal('#career.level=');
  });

  it('shows the same elsewhere, also when the framework comes later', async () => {
    history.replaceState(null, '', '#career.view=level&career.level=mid&career.compare=mid+lead');
    const element = document.createElement('career-framework');
    element.permalink = true;
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    element.framework = await fileOf('engineering-levels');
    await drawn(element);
    expect([shown(element), element.level, element.compare]).to.deep.equal(['level', 'mid', 'mid lead']);
    expect(one<HTMLSelectElement>(element, '.choice select').value).to.equal('mid');
  });

  it('with ids that the framework has not, or with no sense at all, is passed over', async () => {
    for (const odd of ['#career.view=nonsense&career.level=gone&career.compare=x+y', '#career.view=%E0%A4%A&career.level', '#career.tracks=none&career.section=nowhere']) {
      history.replaceState(null, '', odd);
      const element = await linked();
      await drawn(element);
      expect(shown(element)).to.equal('overview');
      await open(element, 'Ladder');
      expect(all(element, '.onward'), odd).to.have.length(0);
    }
  });

  it('keeps whatever else stands in it, byte for byte, and the page’s own state', async () => {
    for (const foreign of ['#section', '#?secret=a%62c', '#/route?x=1&y=%20', '#a&&b=%zz&']) {
      history.replaceState({page: 7}, '', foreign);
      const before = location.hash;
      const element = await linked();
      await open(element, 'Ladder');
      expect([location.hash, history.state]).to.deep.equal([`${before}&career.view=ladder`, {page: 7}]);
      element.parentElement!.remove();
    }
  });

  it('keeps two elements apart', async () => {
    const [one, other] = [await linked({permalink: 'left'}), await linked({permalink: 'right'})];
    await open(one, 'Ladder');
    await open(other, 'Compare');
    expect(fragment()).to.equal('#left.view=ladder&right.view=compare');
    const back = oneEvent(window, 'popstate');
    history.back();
    await back;
    expect([one.view, other.view]).to.deep.equal(['ladder', '']);
  });

  it('is the page’s, whatever its <base> says', async () => {
    const base = Object.assign(document.createElement('base'), {href: 'https://elsewhere.example/'});
    document.head.append(base);
    const element = await linked();
    called(element, '[role=tab]', 'Ladder').click();
    base.remove();
    expect(fragment()).to.equal('#career.view=ladder');
  });

  it('that may not be written, as in a sandboxed frame, does no harm', async () => {
    history.pushState = history.replaceState = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const element = await linked();
    await open(element, 'Ladder');
    await pick(element, 'Senior');
    expect([shown(element), element.level, location.href]).to.deep.equal(['ladder', 'senior', address]);
  });

  it('is followed from when permalink is set, and no more when it is taken away', async () => {
    history.replaceState(null, '', '#career.view=ladder');
    const element = await linked({permalink: false});
    expect(element.view).to.equal('');
    element.setAttribute('permalink', '');
    await drawn(element);
    expect(element.view).to.equal('ladder');
    element.removeAttribute('permalink');
    await element.updateComplete;
    await open(element, 'Compare');
    expect(fragment()).to.equal('#career.view=ladder');
    expect((await fixture<CareerFramework>(html`<career-framework permalink="mine"></career-framework>`)).permalink).to.equal('mine');
  });
});

describe('Back', () => {
  it('leads to the view before, and Forward to the next, as they were left', async () => {
    const element = await linked();
    await open(element, 'Ladder');
    await pick(element, 'Senior');
    await open(element, 'Compare');
    await travel(-1);
    await drawn(element);
    expect([shown(element), element.level]).to.deep.equal(['ladder', 'senior']);
    await travel(-1);
    await drawn(element);
    expect([shown(element), element.level, location.href]).to.deep.equal(['overview', '', address]);
    await travel(1);
    await drawn(element);
    expect([shown(element), element.level]).to.deep.equal(['ladder', 'senior']);
  });

  it('passes over what was only tried on the ladder, and goes level by level where each is shown in full', async () => {
    const element = await linked({view: 'ladder'});
    await drawn(element);
    for (const name of ['Mid', 'Senior', 'Lead']) await pick(element, name);
    await open(element, 'Levels');
    await choose(element, one<HTMLSelectElement>(element, '.choice select'), 'staff');
    await travel(-1);
    await drawn(element);
    expect([shown(element), element.level]).to.deep.equal(['level', 'lead']);
    await travel(-1);
    await drawn(element);
    expect([shown(element), element.level]).to.deep.equal(['ladder', 'lead']);
  });

  it('brings the keyboard to where it was', async () => {
    const element = await linked({view: 'ladder', level: 'senior'});
    await drawn(element);
    const onward = called<HTMLButtonElement>(element, '.onward button', 'Everything about Senior');
    onward.focus();
    await press('Enter');
    await until(() => element.view === 'level', 'the level');
    await drawn(element);
    expect(element.shadowRoot!.activeElement?.id).to.equal('panel-level');
    await travel(-1);
    await drawn(element);
    expect(text(element.shadowRoot!.activeElement)).to.equal('Everything about Senior');
  });

  it('takes no keyboard that is elsewhere on the page', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Elsewhere">`);
    const element = await linked();
    await open(element, 'Ladder');
    field.focus();
    await travel(-1);
    await drawn(element);
    expect(document.activeElement === field).to.equal(true);
  });

  it('and an address typed by hand are heard while the element is there, and not after', async () => {
    const element = await linked();
    location.hash = '#career.view=compare';
    await until(() => element.view === 'compare', 'the comparison');
    element.remove();
    await element.updateComplete; // what was still due when it left
    for (const view of ['ladder', 'level']) {
      const heard = oneEvent(window, 'hashchange');
      location.hash = `#career.view=${view}`;
      await heard;
    }
    expect(element.view).to.equal('compare');
  });
});

it('a whole way by the keyboard alone: to a level of the other track, into it, back, and on from there', async () => {
  const element = await draw('career-framework', 'waypoints', {permalink: true}, {width: 1000});
  const ladder = () => one<HTMLElementTagNameMap['career-ladder']>(element, 'career-ladder');
  one(element, '#tab-overview').focus();
  await press('ArrowRight');
  await press('Enter');
  await drawn(element);
  await ladder().updateComplete;
  for (let i = 0; i < 12 && ladder().shadowRoot!.activeElement?.localName !== 'button'; i++) await press('Tab');
  await press('End');
  await press('Enter');
  await until(() => element.level, 'a level');
  const first = element.level;
  await press('Home');
  await press('Enter');
  await until(() => element.level !== first, 'another level');
  const {level} = element;
  await element.updateComplete;
  for (let i = 0; i < 30 && !element.shadowRoot!.activeElement?.matches('.onward button'); i++) await press('Tab');
  await press('Enter');
  await until(() => element.view === 'level', 'the level in full');
  await drawn(element);
  expect([element.level, element.shadowRoot!.activeElement?.id]).to.deep.equal([level, 'panel-level']);
  await travel(-1);
  await drawn(element);
  expect([shown(element), element.level]).to.deep.equal(['ladder', level]);
  expect(element.shadowRoot!.activeElement?.matches('.onward button')).to.equal(true);
});
