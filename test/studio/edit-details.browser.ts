/** What is said of a level beside its expectations: written by people who know no JSON. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../demo/studio/edit-details.js';
import {Store} from '../../demo/studio/store.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {axe, axeForColors, press, typeText} from '../helpers/browser.js';
import {all, called, one, until} from '../helpers/elements.js';

const OURS: FrameworkFile = {
  title: 'Ours', systems: [{id: 'radford', title: 'Radford', ladders: []}],
  levels: [
    {id: 'a', title: 'Junior', next: {c: 'With luck'}, pay: [{place: 'Berlin', currency: 'EUR', min: 40_000, max: 50_000, per: 'year'}], equivalents: [{system: 'radford', level: 'P1'}], sections: [{id: 's', title: 'Being new', text: 'Ask.'}]},
    {id: 'b', title: 'Mid'}, {id: 'c', title: 'A name of a level that is as long as the longest names there are'},
  ],
};

async function draw(scheme: 'light' | 'dark' = 'light', width = 1100): Promise<{store: Store; details: Element & {updateComplete: Promise<unknown>}}> {
  const store = new Store();
  store.begin({file: OURS});
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.cssText = `width: ${width}px; color-scheme: ${scheme}; --paper: Canvas; --ink: CanvasText; background: Canvas; color: CanvasText; --soft: color-mix(in oklab, CanvasText 66%, Canvas); --line: color-mix(in oklab, CanvasText 14%, Canvas); --career-accent: #0b7a75`;
  const details = Object.assign(document.createElement('edit-details'), {store}) as unknown as Element & {updateComplete: Promise<unknown>};
  const heading = document.createElement('h2');
  heading.textContent = 'Edit';
  box.append(heading, details);
  await details.updateComplete;
  await Promise.all(all<HTMLElementTagNameMap['edit-field']>(details, 'edit-field').map(field => field.updateComplete));
  return {store, details};
}

const boxOf = (details: Element, label: string) => all<HTMLElementTagNameMap['edit-field']>(details, 'edit-field').map(field => field.renderRoot.querySelector('textarea')!).find(box => box?.ariaLabel === label)!;

/** As a person does who goes on with the keyboard. */
async function write(details: Element & {updateComplete: Promise<unknown>}, label: string, text: string): Promise<void> {
  const box = boxOf(details, label);
  box.value = text;
  box.dispatchEvent(new Event('change', {bubbles: true}));
  await details.updateComplete;
}

describe('<edit-details>', () => {
  it('writes the words of a way, pay, names elsewhere and sections, each a step of undo', async () => {
    const {store, details} = await draw();
    const level = () => store.draft!.file.levels[0]!;
    const steps: [string, string, () => unknown, unknown][] = [
      ['What it takes to get to Mid', 'Finishes', () => level().next, {c: 'With luck', b: 'Finishes'}],
      ['From', '41 000', () => level().pay![0]!.min, 41_000],
      ['To', '', () => level().pay![0]!.max, undefined],
      ['Currency', 'chf', () => level().pay![0]!.currency, 'CHF'],
      ['System', 'radford', () => level().equivalents![0]!.system, 'radford'],
      ['System', 'Hay', () => level().equivalents![0]!.system, 'Hay'],
      ['Title', 'Your first year', () => level().sections![0], {id: 's', title: 'Your first year', text: 'Ask.'}],
    ];
    expect(boxOf(details, 'System').value, 'by its title').to.equal('Radford');
    for (const [label, text, now, then] of steps) {
      await write(details, label, text);
      expect(now(), label).to.deep.equal(then);
    }
    while (store.undoes) store.undo();
    expect(store.draft!.file).to.equal(OURS);
  });

  it('takes no currency and no amount that is none', async () => {
    const {store, details} = await draw();
    for (const [label, text, was] of [['Currency', 'Euros', 'EUR'], ['From', 'a lot', '40000']] as const) {
      await write(details, label, text);
      expect(boxOf(details, label).value).to.equal(was);
    }
    expect(store.draft!.file).to.equal(OURS);
  });

  it('adds and removes by keyboard alone, and the focus goes along', async function () {
    const {store, details} = await draw();
    called<HTMLButtonElement>(details, 'button', 'Add a pay range').focus();
    if (!document.hasFocus()) this.skip(); // WebKit’s window never has it
    await press('Enter');
    await until(() => details.shadowRoot!.activeElement?.localName === 'edit-field', 'the new field');
    await until(() => details.shadowRoot!.activeElement!.shadowRoot!.activeElement, 'its text');
    await typeText('Paris');
    await press('Tab');
    expect(store.draft!.file.levels[0]!.pay![1]).to.deep.equal({currency: 'EUR', per: 'year', place: 'Paris'});
    called<HTMLButtonElement>(details, '.pay li:last-child button', 'Remove').focus();
    await press('Enter');
    await until(() => details.shadowRoot!.activeElement?.classList.contains('action'), 'the way to another');
    expect(store.draft!.file.levels[0]!.pay).to.have.length(1);
  });

  it('adds a way that no track draws, and takes it out again', async () => {
    const {store, details} = await draw();
    called<HTMLButtonElement>(details, '.ways button', 'Remove').click();
    await details.updateComplete;
    expect(store.draft!.file.levels[0]).to.not.have.property('next');
    const select = one<HTMLSelectElement>(details, '.add');
    select.value = 'c';
    select.dispatchEvent(new Event('change'));
    await details.updateComplete;
    expect(store.draft!.file.levels[0]!.next).to.deep.equal({c: ''});
    expect(all(details, '.ways li')).to.have.length(2);
  });

  it('keeps the id of a section whose title changes, and gives none twice', async () => {
    const {store, details} = await draw();
    const add = called<HTMLButtonElement>(details, 'button', 'Add a text about this level');
    for (const [label, title] of [['Title 2', 'Second'], ['Title 3', 'Third']] as const) {
      add.click();
      await details.updateComplete;
      await until(() => boxOf(details, label), 'its title');
      await write(details, label, title);
    }
    expect(store.draft!.file.levels[0]!.sections!.map(({id, title}) => [id, title])).to.deep.equal([['s', 'Being new'], ['new-section', 'Second'], ['new-section-2', 'Third']]);
    store.begin({file: {...OURS, levels: [{title: 'A', sections: [{title: 'Notes', text: 'One'}, {title: 'Notes', text: 'Two'}]}]}});
    await details.updateComplete;
    await write(details, 'Title 2', 'Rest');
    expect(store.draft!.file.levels[0]!.sections).to.deep.equal([{title: 'Notes', text: 'One'}, {id: 'notes-2', title: 'Rest', text: 'Two'}]);
  });

  it('shows another level, or the first where it is gone', async () => {
    const {store, details} = await draw();
    const select = one<HTMLSelectElement>(details, '.which select');
    select.value = 'b';
    select.dispatchEvent(new Event('change'));
    await details.updateComplete;
    expect(all(details, 'li')).to.have.length(1);
    store.edit('removing Mid', {...OURS, levels: OURS.levels.filter(({id}) => id !== 'b')});
    await details.updateComplete;
    expect(one<HTMLSelectElement>(details, '.which select').value).to.equal('a');
  });

  it('has no breach of accessibility, nothing sticks out, and each target has 24 px', async () => {
    const wide = await draw();
    await axe(wide.details);
    wide.details.parentElement!.remove();
    const {details} = await draw('dark', 330);
    await axeForColors(details);
    expect(details.scrollWidth).to.be.most(details.clientWidth);
    for (const target of all(details, 'button, select')) expect(target.getBoundingClientRect().height).to.be.least(24);
  });
});
