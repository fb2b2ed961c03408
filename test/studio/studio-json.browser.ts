import {EditorView} from '@codemirror/view';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {loadEditor, type StudioJson} from '../../demo/studio/studio-json.js';
import '../../demo/studio/studio-json.js';
import {Store} from '../../demo/studio/store.js';
import type {FrameworkFile} from '../../src/import.js';
import {axe, emulateMedia, press, setViewport, typeText} from '../helpers/browser.js';

const OURS: FrameworkFile = {
  title: 'Ours',
  tracks: [{title: 'Path', levels: ['l1', 'l2']}],
  levels: [{id: 'l1', title: 'Junior'}, {id: 'l2', title: 'Senior'}],
};

const TEXT = `{
  "title": "Ours",
  "tracks": [{"title": "Path", "levels": ["l1", "l2"]}],
  "levels": [
    {"id": "l1", "title": "Junior"},
    {"id": "l2", "title": "Senior"}
  ]
}
`;

describe('the file as text', () => {
  let store: Store;
  let panel: StudioJson;

  async function open(draft: {file: FrameworkFile; text?: string} = {file: OURS, text: TEXT}): Promise<void> {
    store = new Store();
    store.begin(draft);
    await show();
  }

  async function show(): Promise<void> {
    panel = await fixture<StudioJson>(html`<studio-json .store=${store}></studio-json>`);
    await waitUntil(field);
  }

  const field = () => panel.shadowRoot!.querySelector<HTMLElement>('.cm-content')!;
  const written = () => [...field().querySelectorAll('.cm-line')].map(line => line.textContent).join('\n');
  const problems = () => [...panel.shadowRoot!.querySelectorAll<HTMLElement>('li button')].map(button => button.innerText.replace(/\s+/g, ' ').trim());
  const told = () => panel.shadowRoot!.querySelector('[role=status]')!.textContent;
  const state = () => panel.shadowRoot!.querySelector<HTMLElement>('.state')!.innerText.trim();

  /** The cursor after the words. */
  function putAfter(words: string): void {
    const view = EditorView.findFromDOM(field())!;
    const index = view.state.doc.toString().indexOf(words);
    if (index < 0) throw new Error(`${words} is not written anywhere`);
    view.dispatch({selection: {anchor: index + words.length}});
    view.focus();
  }

  before(async () => void await loadEditor());

  it('shows a file with two spaces, and the text that somebody wrote as they wrote it', async () => {
    await open({file: OURS});
    expect(written()).to.contain('\n  "tracks": [\n    {\n      "title": "Path",\n      "levels": ["l1", "l2"]');
    await open();
    expect(written()).to.equal(TEXT);
  });

  it('tells a fault at its line as soon as it is typed, and takes it back when it is mended', async () => {
    await open();
    putAfter('"Ours"');
    await press('Delete');
    await panel.updateComplete;
    expect(problems()).to.deep.equal(['Line 3 a comma is missing before this']);
    expect(panel.shadowRoot!.querySelector('.is-fault')!.textContent).to.equal('"');
    expect(state()).to.contain('The preview shows the file as it was before line 3 broke.');
    await typeText(',');
    await panel.updateComplete;
    expect(problems()).to.deep.equal([]);
    expect(panel.shadowRoot!.querySelector('.is-fault')).to.equal(null);
    expect(state()).to.equal('The preview shows this file.');
  });

  it('goes to a problem from its words', async () => {
    await open({file: OURS, text: TEXT.replace('"l2"]', '"l7"]')});
    const [button] = panel.shadowRoot!.querySelectorAll<HTMLElement>('li button');
    expect(problems()).to.deep.equal(['Line 3 Path › levels › 2: unknown level "l7"; did you mean "l1"?']);
    button!.click();
    expect(panel.shadowRoot!.activeElement).to.equal(field());
    await press('Delete');
    await typeText('x');
    expect(written()).to.contain('["l1", xl7"]');
  });

  it('hands a good file over when one leaves, as one step that undo takes back', async () => {
    await open();
    putAfter('Ours');
    await typeText('elves');
    expect(store.draft!.file.title).not.to.equal('Ourselve');
    field().blur();
    expect(store.draft!.file.title).to.equal('Ourselves');
    expect(store.undoes).to.equal('editing the file');
    store.undo();
    await panel.updateComplete;
    expect(store.draft!.file).to.deep.equal(OURS);
    expect(written()).to.equal(TEXT);
  });

  it('keeps the last good file and the text, while the text is none', async () => {
    await open();
    putAfter('"Ours"');
    await press('Backspace');
    field().blur();
    expect(store.draft!.file).to.equal(OURS);
    expect(store.undoes).to.equal(undefined);
    expect(store.draft!.text).to.equal(TEXT.replace('Ours"', 'Ours'));
    await panel.updateComplete;
    expect(told()).to.match(/1 thing to mend/);
  });

  it('keeps the text when another tab is opened', async () => {
    await open();
    putAfter('"Ours"');
    await press('Backspace');
    const text = written();
    panel.remove();
    await show();
    expect(written()).to.equal(text);
    expect(problems()).to.have.length(1);
  });

  it('goes back to what the preview shows', async () => {
    await open();
    putAfter('"Ours"');
    await press('Backspace');
    await panel.updateComplete;
    panel.shadowRoot!.querySelector<HTMLElement>('.state button')!.click();
    await panel.updateComplete;
    expect(written()).to.equal(TEXT);
    expect(store.draft!.text).to.equal(TEXT);
  });

  it('follows what is changed elsewhere, in the words that changed', async () => {
    await open();
    store.edit('renaming a level', {...OURS, levels: [OURS.levels[0]!, {id: 'l2', title: 'Principal'}]});
    await panel.updateComplete;
    expect(written()).to.equal(TEXT.replace('Senior', 'Principal'));
    expect(store.undoes).to.equal('renaming a level');
  });

  it('says when there are changes that the broken text does not have', async () => {
    await open();
    putAfter('"Ours"');
    await press('Backspace');
    field().blur();
    store.edit('renaming a level', {...OURS, levels: [OURS.levels[0]!, {id: 'l2', title: 'Principal'}]});
    await panel.updateComplete;
    expect(state()).to.contain('changed elsewhere');
    panel.shadowRoot!.querySelector<HTMLElement>('.state button')!.click();
    await panel.updateComplete;
    expect(written()).to.equal(TEXT.replace('Senior', 'Principal'));
  });

  it('begins with a text that was never good', async () => {
    await open({file: {title: '', levels: []}, text: '{"title": "Ours", "levels": [{"title": "A"}'});
    expect(problems()).to.deep.equal(['Line 1 the text ends here, and 2 brackets are still open']);
    expect(state()).to.equal('There is something to see as soon as this is mended.');
    putAfter('"A"}');
    await typeText(']}');
    field().blur();
    expect(store.draft!.file).to.deep.equal({title: 'Ours', levels: [{title: 'A'}]});
  });

  it('offers what fits, by keyboard', async () => {
    await open();
    putAfter('"Senior"');
    await typeText(', "su');
    await waitUntil(() => panel.shadowRoot!.querySelector('[role=option][aria-selected=true]'));
    expect(field().getAttribute('aria-activedescendant')).to.be.a('string');
    await press('Enter');
    await typeText('Leads');
    expect(written()).to.contain('"title": "Senior", "summary": "Leads"}');
    expect(problems()).to.deep.equal([]);
  });

  it('offers as soon as a quote is open, and all there is when asked', async () => {
    await open();
    putAfter('"Senior"');
    await typeText(', "');
    await waitUntil(() => panel.shadowRoot!.querySelector('[role=option]'));
    expect(panel.shadowRoot!.querySelector('[role=option]')!.textContent).to.match(/^code/);
    await press('Escape');
    expect(panel.shadowRoot!.querySelector('[role=option]')).to.equal(null);
    await press('Control+Space');
    await waitUntil(() => panel.shadowRoot!.querySelector('[role=option]'));
  });

  it('explains a key where the cursor is, and aloud when asked', async () => {
    await open({file: {...OURS, levels: [{id: 'l1', title: 'Junior', rank: 1}]}});
    putAfter('"rank": ');
    await waitUntil(() => panel.shadowRoot!.querySelector('.help code'));
    expect(panel.shadowRoot!.querySelector('.help')!.textContent).to.match(/rank Same height as other levels of this rank/);
    // WebKit's driver knows no F keys.
    field().dispatchEvent(new KeyboardEvent('keydown', {key: 'F1', bubbles: true, cancelable: true}));
    await panel.updateComplete;
    expect(told()).to.match(/^rank: Same height/);
  });

  it('is left with Tab', async () => {
    await open({file: OURS, text: TEXT.replace('"l2"]', '"l7"]')});
    field().focus();
    await press('Tab');
    expect(panel.shadowRoot!.activeElement!.matches('.editor *')).to.equal(false);
    await press('Shift+Tab');
    expect(panel.shadowRoot!.activeElement).to.equal(field());
    expect(store.draft!.file).to.equal(OURS);
  });

  it('keeps texts that run from right to left inside of their quotes', async () => {
    await open({file: {...OURS, title: 'مستوياتنا'}});
    const text = field().querySelector<HTMLElement>('.is-isolated')!;
    expect(text.textContent).to.equal('مستوياتنا');
    expect(getComputedStyle(text).unicodeBidi).to.equal('isolate');
  });

  it('can be used by everybody, in the dark and on a phone too', async () => {
    const file = await (await fetch('/frameworks/starter.json')).json() as FrameworkFile;
    await open({file, text: JSON.stringify(file, null, 2).replace('"junior"', '"mid"').replace('"facts"', '"fact"')});
    await axe(panel);
    await setViewport(360, 700);
    await axe(panel);
    expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
    if (!(await emulateMedia({colorScheme: 'dark'}))) return;
    await axe(panel);
  });
});
