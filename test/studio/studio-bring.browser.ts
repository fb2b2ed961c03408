/** The start page: from what somebody has to a draft, by dropping, choosing, pasting, or a template. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../demo/studio/studio-bring.js';
import type {StudioBring} from '../../demo/studio/studio-bring.js';
import {Store} from '../../demo/studio/store.js';
import {axe, press, setViewport, typeText} from '../helpers/browser.js';
import {all, one, text, textIn, until} from '../helpers/elements.js';
import '../helpers/importers.js';
import '../helpers/storage.js';
import {workbook} from '../helpers/workbook.js';

const CSV = 'Skill,Junior,Senior\nCraft,Finishes tasks,Sets the standard\nPeople,Asks early,Helps others\n';
const TABLE = '<html><body><!--StartFragment--><table><tr><td>Skill</td><td>Junior</td><td>Senior</td></tr><tr><td>Craft</td><td>Finishes tasks</td><td>Sets the standard</td></tr><tr><td>People</td><td>Asks early</td><td>Helps others</td></tr></table></body></html>';

interface Start {
  readonly bring: StudioBring;
  readonly store: Store;
}

async function start(): Promise<Start> {
  const store = new Store();
  const bring = await fixture<StudioBring>(html`<studio-bring .store=${store}></studio-bring>`);
  return {bring, store};
}

function drop(target: EventTarget, ...files: File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  target.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, composed: true, cancelable: true}));
}

/** As a browser brings what is on the clipboard. */
function paste(target: EventTarget, types: Readonly<Record<string, string>>): void {
  const clipboardData = new DataTransfer();
  for (const [type, content] of Object.entries(types)) clipboardData.setData(type, content);
  const event = new Event('paste', {bubbles: true, composed: true, cancelable: true});
  Object.defineProperty(event, 'clipboardData', {value: clipboardData});
  target.dispatchEvent(event);
}

const levels = ({store}: Start) => store.draft?.file.levels.map(({title}) => title);
const begun = (start: Start) => until(() => start.store.draft, 'a draft');
const refused = (start: Start) => until(() => all(start.bring, '.refused').length, 'a refusal');
const file = (name: string, content: BlobPart) => new File([content], name);

describe('the start page', () => {
  it('makes a draft of a file that is dropped anywhere on the page', async () => {
    const start_ = await start();
    drop(document.body, file('levels.csv', CSV));
    await begun(start_);
    expect(levels(start_)).to.deep.equal(['Junior', 'Senior']);
    const {source} = start_.store.draft!;
    expect(source!.files.map(({name}) => name)).to.deep.equal(['levels.csv']);
    expect(source!.understood.shape).to.equal('levels-across');
  });

  it('makes a draft of a workbook with levels in its columns', async () => {
    const start_ = await start();
    drop(start_.bring, file('levels.xlsx', workbook({name: 'Design', rows: [['Skill', 'Junior', 'Senior'], ['Craft', 'Draws', 'Draws well'], ['People', 'Asks', 'Helps']]}) as BlobPart));
    await begun(start_);
    expect(levels(start_)).to.deep.equal(['Junior', 'Senior']);
    expect(start_.store.draft!.file.title).to.equal('Design');
  });

  it('reads several files together, in the order in which people count', async () => {
    const start_ = await start();
    drop(start_.bring, file('10.md', '# Senior\n\n- Sets the standard\n'), file('2.md', '# Junior\n\n- Finishes tasks\n'));
    await begun(start_);
    expect(start_.store.draft!.source!.files.map(({name}) => name)).to.deep.equal(['2.md', '10.md']);
  });

  it('takes a table from the clipboard rather than its text', async () => {
    const start_ = await start();
    paste(document.body, {'text/html': TABLE, 'text/plain': 'Skill Junior Senior'});
    await begun(start_);
    expect(levels(start_)).to.deep.equal(['Junior', 'Senior']);
    expect(start_.store.draft!.file.title).to.equal('Our levels');
  });

  it('takes the text where a table on the clipboard says nothing', async () => {
    const start_ = await start();
    paste(document.body, {'text/html': '<table><tr><td></td></tr></table>', 'text/plain': CSV.replaceAll(',', '\t')});
    await begun(start_);
    expect(levels(start_)).to.deep.equal(['Junior', 'Senior']);
  });

  it('reads what is typed into the field: tabs, Markdown, YAML', async () => {
    for (const content of [CSV.replaceAll(',', '\t'), '# Junior\n\n- Finishes tasks\n\n# Senior\n\n- Sets the standard\n', '- level: Junior\n  theme: Craft\n  description: Finishes tasks\n- level: Senior\n  theme: Craft\n  description: Sets the standard\n']) {
      const start_ = await start();
      one<HTMLTextAreaElement>(start_.bring, '#pasted').value = content;
      one<HTMLButtonElement>(start_.bring, '.paste button').click();
      await begun(start_);
      expect(levels(start_), content).to.deep.equal(['Junior', 'Senior']);
    }
  });

  it('counts only the last of what is dropped', async () => {
    const start_ = await start();
    let begins = 0;
    start_.store.addEventListener('change', () => begins++);
    for (const name of ['First', 'Second', 'Junior']) drop(start_.bring, file('levels.csv', CSV.replace('Junior', name)));
    await begun(start_);
    expect(levels(start_)).to.deep.equal(['Junior', 'Senior']);
    expect(begins).to.equal(1);
  });

  it('takes a framework file as it is', async () => {
    const start_ = await start();
    const framework = await (await fetch('/frameworks/waypoints.json')).text();
    drop(start_.bring, file('anything.json', framework));
    await begun(start_);
    expect(start_.store.draft!.file).to.deep.equal(JSON.parse(framework));
    expect(start_.store.draft!.source).to.equal(undefined);
  });

  it('begins with each template and with the example, without another request', async () => {
    const start_ = await start();
    await until(() => all(start_.bring, '.sketch').length === 5, 'all templates');
    const before = performance.getEntriesByType('resource').length;
    for (const [i, button] of all<HTMLButtonElement>(start_.bring, '.drop .small button, .templates button').entries()) {
      start_.store.clear();
      button.click();
      await begun(start_);
      expect(levels(start_)!.length, String(i)).to.be.above(2);
    }
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });

  it('lets go of the page when it goes', async () => {
    const {bring, store} = await start();
    bring.remove();
    drop(document.body, file('levels.csv', CSV));
    paste(document.body, {'text/plain': CSV});
    const other = await start();
    drop(document.body, file('levels.csv', CSV));
    await begun(other);
    expect(store.draft).to.equal(undefined);
  });
});

describe('what cannot be read', () => {
  it('is said where the eyes are, with file, line and a way out, and has the focus', async () => {
    const start_ = await start();
    drop(start_.bring, file('hostile.md', `# A\n\n<script>hacked()</script>\n${'x'.repeat(1_000_001)}\n`));
    await refused(start_);
    const alert = one(start_.bring, '.drop [role=alert]');
    expect(text(alert)).to.match(/^hostile\.md, line 4: this line has more than 1,000,000 letters/);
    expect(start_.bring.shadowRoot!.activeElement).to.equal(one(start_.bring, '.refused h2'));
    await axe(start_.bring);
    all<HTMLButtonElement>(start_.bring, '.ways button').at(-1)!.click();
    await start_.bring.updateComplete;
    expect(all(start_.bring, '.refused')).to.have.length(0);
  });

  it('can be left out, and the others are read', async () => {
    const start_ = await start();
    drop(start_.bring, file('levels.csv', CSV), file('old.pdf', '%PDF-1.7 ...'));
    await refused(start_);
    expect(textIn(start_.bring)).to.contain('this is a PDF');
    const others = all<HTMLButtonElement>(start_.bring, '.ways button')[0]!;
    expect(text(others)).to.equal('Read the other file without it');
    others.click();
    await begun(start_);
    expect(levels(start_)).to.deep.equal(['Junior', 'Senior']);
  });

  it('is asked about: without levels that we know, a person names them', async () => {
    const start_ = await start();
    drop(start_.bring, file('us.md', '# Us\n\n## Oak\n\n- Stands\n\n## Birch\n\n- Bends\n\n## Contact\n\nAnn.\n'));
    await until(() => all(start_.bring, '.refused').length || start_.store.draft, 'an answer');
    expect(start_.store.draft).to.equal(undefined);
    expect(textIn(start_.bring)).not.to.contain('mapping file');
    one<HTMLTextAreaElement>(start_.bring, '#levels').value = 'Birch\nOak';
    one<HTMLButtonElement>(start_.bring, 'form .main').click();
    await begun(start_);
    expect(levels(start_)).to.deep.equal(['Birch', 'Oak']);
  });

  it('is put right by hand where it is a framework file with faults', async () => {
    const start_ = await start();
    drop(start_.bring, file('ours.json', '{"title": "Ours", "levels": [{"title": "Junior", "next": ["nowhere"]}], "competencies": [{"title": "Craft", "expectations": {"junior": "x"}}]}'));
    await refused(start_);
    expect(text(one(start_.bring, '[role=alert]'))).to.contain('nowhere');
    await axe(start_.bring);
    const field = one<HTMLTextAreaElement>(start_.bring, '#repair');
    field.value = field.value.replace('"nowhere"', '');
    one<HTMLButtonElement>(start_.bring, 'form .main').click();
    await begun(start_);
    expect(levels(start_)).to.deep.equal(['Junior']);
  });

  it('is put right by hand where a framework file is no JSON any more', async () => {
    const start_ = await start();
    drop(start_.bring, file('ours.json', '{"title": "Ours", "levels": [{"title": "Junior"}], "competencies": [{"title": "Craft", "expectations": {"junior": "x"},}]}'));
    await refused(start_);
    const field = one<HTMLTextAreaElement>(start_.bring, '#repair');
    field.value = field.value.replace('"x"},', '"x"}');
    one<HTMLButtonElement>(start_.bring, 'form .main').click();
    await begun(start_);
  });

  it('never runs, whatever it is', async () => {
    const ran: unknown[] = [];
    Object.assign(window, {hacked: (what: unknown) => ran.push(what)});
    const start_ = await start();
    paste(document.body, {'text/html': `<table><tr><td>Skill</td><td>Junior</td><td>Senior</td></tr><tr><td><img src="/no-such-thing" onerror="hacked(1)">Craft</td><td><script>hacked(2)</script>a</td><td>b</td></tr><tr><td>People</td><td>c</td><td>d</td></tr></table>`});
    await begun(start_);
    expect(performance.getEntriesByName(new URL('/no-such-thing', location.href).href)).to.have.length(0);
    expect(ran).to.deep.equal([]);
  });
});

describe('the start page for everybody', () => {
  it('has no breach of accessibility at any width, light and dark', async function () {
    this.timeout(30_000);
    for (const [width, scheme] of [[1200, 'light'], [700, 'dark'], [360, 'light']] as const) {
      await setViewport(width, 900);
      const {bring} = await start();
      Object.assign(bring.style, {colorScheme: scheme, '--x': ''});
      for (const [name, value] of Object.entries(scheme === 'light' ? {'--paper': '#fffefb', '--ink': '#1b1b1f', '--soft': '#5f5f63', '--line': '#dcdbd9'} : {'--paper': '#17181b', '--ink': '#ededef', '--soft': '#a5a5a8', '--line': '#353639'})) bring.style.setProperty(name, value);
      Object.assign(bring.style, {background: 'var(--paper)', color: 'var(--ink)'});
      bring.style.setProperty('--career-accent', '#0b7a75');
      await until(() => all(bring, '.sketch').length === 5, 'all templates');
      await axe(bring);
      expect(bring.scrollWidth, `${width}`).to.be.most(bring.clientWidth);
      for (const target of all(bring, 'button, textarea')) {
        const {width: w, height: h} = target.getBoundingClientRect();
        expect(Math.min(w, h), text(target)).to.be.least(24);
      }
      bring.remove();
    }
  });

  it('is used with the keyboard alone', async function () {
    const start_ = await start();
    one(start_.bring, '#pasted').focus();
    if (!document.hasFocus()) this.skip(); // WebKit’s window never has it
    await typeText('# Junior');
    await press('Enter');
    await press('Enter');
    await typeText('- Finishes tasks');
    await press('Enter');
    await press('Enter');
    await typeText('# Senior');
    await press('Enter');
    await press('Enter');
    await typeText('- Sets the standard');
    await press('Tab');
    await press('Enter');
    await begun(start_);
    expect(levels(start_)).to.deep.equal(['Junior', 'Senior']);
  });
});
