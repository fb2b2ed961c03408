/** A link and a file: what goes out, how it is opened, and that opening changes nothing by itself. */
import {expect} from '@open-wc/testing';
import {Assessment, type CareerFramework, type CareerSelfCheck} from '../../../src/index.js';
import '../../../src/define/all.js';
import {axe} from '../../helpers/browser.js';
import {all, called, choose, draw, one, text, textIn, until} from '../../helpers/elements.js';
import {answerAt, begin, open, rowsOf} from '../../helpers/self-check.js';
import {arrivalsIn, decide, follow, linkFrom, openFiles, openPanel, told} from '../../helpers/sharing.js';
import {denyStorage, stored} from '../../helpers/storage.js';

const address = location.href.replace(/#.*/, '');

/** Another person’s check, in the same browser: their answers are kept under a subject of their own. */
async function answered(framework: string, subject: string, step: number): Promise<CareerSelfCheck> {
  const check = await draw('career-self-check', framework, {subject});
  const choices = all(check, 'input[type=radio]').length;
  for (const row of rowsOf(check).keys()) await answerAt(check, row, (row * step) % (choices - 1));
  const target = one<HTMLSelectElement>(check, '[name=target]');
  await choose(check, target, [...target.options].at(-1)!.value);
  return check;
}

const opened = (check: CareerSelfCheck) => text(one(check, '.opened'));
const fileOf = (check: CareerSelfCheck, name = 'answers.career.json') => new File([JSON.stringify(check.assessment)], name, {type: 'application/json'});

for (const framework of ['prontopro', 'engineering-levels']) {
  describe(`two people’s answers from links alone: ${framework}`, () => {
    it('stand side by side, exactly as each gave them', async () => {
      const [ada, bo] = [await answered(framework, 'ada', 1), await answered(framework, 'bo', 2)];
      const [fromAda, fromBo] = [await linkFrom(ada, {name: 'Ada'}), await linkFrom(bo, {name: 'Bo'})];
      expect(fromAda.length - address.length).to.be.below(400);
      const check = await draw('career-self-check', framework, {subject: 'reader'});
      for (const link of [fromAda, fromBo]) {
        await follow(link);
        await decide(check, 'Look at it beside mine');
      }
      expect(check.beside.map(({kind, name, assessment}) => [kind, name, told(assessment), assessment.target])).to.deep.equal([
        ['theirs', 'Ada', told(ada.assessment!), ada.assessment!.target],
        ['theirs', 'Bo', told(bo.assessment!), bo.assessment!.target],
      ]);
      expect(told(check.assessment!)).to.deep.equal({});
      expect(stored()).to.not.have.any.keys(`career-elements:${framework}:reader`);
    });
  });
}

describe('a link of one who is asked in another track', () => {
  const ofManager = async () => {
    const ada = await draw('career-self-check', 'waypoints', {subject: 'ada', answers: 'texts'});
    await begin(ada, 'manager');
    for (const row of [0, 1, 2]) await answerAt(ada, row, 1);
    await open(ada, 3);
    called(ada, 'button', 'Skip for now').click();
    await ada.updateComplete;
    return linkFrom(ada, {name: 'Ada'});
  };

  it('opens where nothing was answered yet at the questions that it answers', async () => {
    const check = await draw('career-self-check', 'waypoints', {subject: 'reader', answers: 'texts'});
    await follow(await ofManager());
    await until(() => arrivalsIn(check).length, 'a preview');
    expect(text(arrivalsIn(check)[0])).to.contain('3 of 6 answered.').and.not.contain('at present');
    await decide(check, 'Look at it beside mine');
    await until(() => rowsOf(check).length, 'the mirror');
    expect([check.assessment!.said('track'), check.beside.length]).to.deep.equal(['manager', 1]);
    expect(text(one(check, '.answers'))).to.contain('Ada’s view');
  });

  it('says that it is not shown beside answers in one’s own, and leaves these as they are', async () => {
    const check = await draw('career-self-check', 'waypoints', {subject: 'reader', answers: 'texts'});
    await begin(check, 'core');
    await answerAt(check, 0, 1);
    await follow(await ofManager());
    await until(() => arrivalsIn(check).length, 'a preview');
    expect(text(arrivalsIn(check)[0])).to.contain('3 answers are to questions that you are not asked at present (Manager)');
    await decide(check, 'Look at it beside mine');
    expect(text(one(check, '.beside'))).to.contain('not shown beside yours');
    expect(check.assessment!.said('track')).to.equal('core');
    await choose(check, one(check, '[name=track]'), 'manager');
    expect(text(one(check, '.beside'))).to.not.contain('not shown beside yours');
  });
});

describe('a link', () => {
  it('has a name only of the person for whom it was typed', async () => {
    const check = await answered('prontopro', 'ada', 1);
    await linkFrom(check, {name: 'Ada'});
    expect(one<HTMLInputElement>(check, '.giving [type=text]').value).to.equal('Ada');
    check.subject = 'bo';
    await check.updateComplete;
    await answerAt(check, 0, 1);
    expect(one<HTMLInputElement>(check, '.giving [type=text]').value).to.equal('');
  });

  it('opens a preview and nothing more', async () => {
    const link = await linkFrom(await answered('engineering-levels', 'ada', 1), {name: 'Ada'});
    const check = await draw('career-self-check', 'engineering-levels');
    await answerAt(check, 0, 2);
    const before = stored();
    await follow(link);
    await until(() => arrivalsIn(check).length, 'a preview');
    expect(text(arrivalsIn(check)[0])).to.match(/^Ada’s answers Of .+20\d\d.* 27 of 27 answered\. Look at it beside mine Keep as mine Ignore$/);
    expect([stored(), location.href, check.beside]).to.deep.equal([before, link, []]);
    await axe(check);
  });

  it('that stands in the address when the page opens is read too', async () => {
    const link = await linkFrom(await answered('prontopro', 'ada', 1));
    history.replaceState(null, '', link);
    const check = await draw('career-self-check', 'prontopro');
    await until(() => arrivalsIn(check).length, 'a preview');
    expect(opened(check)).to.contain('Somebody’s answers').and.contain('5 of 5');
  });

  for (const how of ['Look at it beside mine', 'Keep as mine', 'Ignore']) {
    it(`leaves the address once the reader has decided, and all else stays there: ${how}`, async () => {
      const link = await linkFrom(await answered('prontopro', 'ada', 1));
      const check = await draw('career-self-check', 'prontopro');
      await follow(link.replace('#', '#chapter-2&x=%41&'));
      await decide(check, how);
      expect(location.href).to.equal(`${address}#chapter-2&x=%41`);
      expect(arrivalsIn(check)).to.have.length(0);
      expect(check.beside).to.have.length(how.startsWith('Look') ? 1 : 0);
      await follow(link);
      await until(() => arrivalsIn(check).length, 'the same link once more');
    });
  }

  it('that is kept goes over one’s own answers in one act, after these went into the history; and undo brings them back', async () => {
    const ada = await answered('prontopro', 'ada', 1);
    const link = await linkFrom(ada);
    const check = await draw('career-self-check', 'prontopro');
    await answerAt(check, 0, 2);
    const before = told(check.assessment!);
    let heard = 0;
    check.addEventListener('career-assessment-change', () => heard++);
    await follow(link);
    await decide(check, 'Keep as mine');
    expect([told(check.assessment!), check.assessment!.target, heard]).to.deep.equal([told(ada.assessment!), ada.assessment!.target, 1]);
    expect(check.assessment!.list('history').map(([, {answers}]) => Object.fromEntries(Object.entries(answers!).map(([key, {words, ...answer}]) => [key, answer])))).to.deep.equal([before]);
    expect(told(Assessment.from(JSON.parse(stored()['career-elements:prontopro:me']!)))).to.deep.equal(told(ada.assessment!));
    called(check, '.outcome button', 'Undo').click();
    await check.updateComplete;
    expect([told(check.assessment!), check.assessment!.target ?? '', check.assessment!.list('history')]).to.deep.equal([before, '', []]);
  });

  it('to another framework says so, and can be let go of', async () => {
    const link = await linkFrom(await answered('prontopro', 'ada', 1));
    const check = await draw('career-self-check', 'engineering-levels');
    await follow(link);
    await until(() => all(check, '.opened [role=alert]').length, 'a sentence');
    expect(opened(check)).to.contain('This link is about another framework, “prontopro”. Here is Engineering levels');
    called(check, '.opened button', 'Close').click();
    await check.updateComplete;
    expect([location.href, text(one(check, '.opened'))]).to.deep.equal([address, '']);
  });

  for (const [hostile, sentence] of [['1.AAAA', 'The end of this link is missing'], ['1.AAAA.e', 'holds no answers'], ['%E0%A4.e', 'Where you stand'], ['2.new', 'later version']] as const) {
    it(`that cannot be read says why in a sentence: ${hostile}`, async () => {
      const check = await draw('career-self-check', 'prontopro');
      await follow(`${address}#career.answers=${hostile}`);
      await until(() => textIn(check).includes(sentence), sentence);
      expect([stored(), arrivalsIn(check)]).to.deep.equal([{}, []]);
    });
  }

  it('opens the self-check of a <career-framework permalink>, under its prefix and beside its other pieces', async () => {
    const link = await linkFrom(await answered('prontopro', 'ada', 1));
    const framework = await draw('career-framework', 'prontopro', {permalink: 'ours', view: 'check'} as Partial<CareerFramework>);
    const inner = () => framework.shadowRoot!.querySelector('career-self-check');
    await until(() => inner()?.shadowRoot?.querySelector('.tools'), 'the self-check');
    await follow(link);
    await inner()!.updateComplete;
    expect(arrivalsIn(inner()!)).to.have.length(0);
    await answerAt(inner()!, 0, 1);
    const own = await linkFrom(inner()!);
    expect(new URL(own).hash).to.match(/&ours\.view=check&ours\.answers=1\.[\w-]+\.e$/);
    framework.view = 'ladder';
    history.replaceState(null, '', address);
    await follow(own);
    await until(() => framework.view === 'check' && arrivalsIn(inner()!).length, 'the preview in its tab');
    await decide(inner()!, 'Ignore');
    expect(new URL(location.href).hash).to.contain('ours.view=check').and.not.contain('ours.answers');
  });

  it('is not listened for by a check that has left the page', async () => {
    const link = await linkFrom(await answered('prontopro', 'ada', 1));
    const check = await draw('career-self-check', 'prontopro');
    const {parentElement} = check;
    check.remove();
    await follow(link);
    expect(all(check, '.opened')).to.have.length(0);
    parentElement!.append(check);
    await until(() => arrivalsIn(check).length, 'what the address holds');
  });

  it('is offered for copying by hand where the browser refuses', async () => {
    const check = await answered('prontopro', 'me', 1);
    await openPanel(check, 'Share and open');
    const {execCommand} = document;
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {write: () => Promise.reject(new DOMException('no', 'NotAllowedError'))}});
    document.execCommand = () => false;
    try {
      called(check, 'button', 'Copy link').click();
      await until(() => all(check, '.by-hand').length, 'a field');
      expect(one<HTMLTextAreaElement>(check, '.by-hand textarea').value).to.match(/#career\.answers=1\.[\w-]+\.e$/);
    } finally {
      document.execCommand = execCommand;
    }
  });

  it('is opened when it is pasted, and so are several', async () => {
    const links = [await linkFrom(await answered('prontopro', 'ada', 1), {name: 'Ada'}), await linkFrom(await answered('prontopro', 'bo', 2))];
    const check = await draw('career-self-check', 'prontopro');
    await openPanel(check, 'Share and open');
    const field = one<HTMLInputElement>(check, '[name=link]');
    field.value = `Here: ${links[0]} ${links[1]}`;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    called(check, 'button', 'Open link').click();
    await until(() => arrivalsIn(check).length === 2, 'two previews');
    called(check, 'button', 'Look at all beside mine').click();
    await check.updateComplete;
    expect(check.beside.map(({name}) => name)).to.deep.equal(['Ada', '']);
    expect(location.href).to.equal(address);
  });
});

describe('a file', () => {
  it('holds everything, and is named after the framework and no person', async () => {
    const check = await answered('prontopro', 'ada', 1);
    check.assessment = check.assessment!.with('notes', 'product', {text: 'a note'}, 5).saying('name', 'Ada', 5);
    await check.updateComplete;
    await openPanel(check, 'Share and open');
    const saved: {download: string; text: Promise<string>}[] = [];
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({download: this.download, text: fetch(this.href).then(response => response.text())});
    };
    try {
      called(check, 'button', 'Save as a file').click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved[0]!.download).to.equal('prontopro.career.json');
    expect(JSON.parse(await saved[0]!.text)).to.deep.equal(JSON.parse(JSON.stringify(check.assessment)));
  });

  it('of a team is opened with the others, each once, and each can be closed', async () => {
    const files = await Promise.all((['ada', 'bo', 'cy'] as const).map(async (name, i) => fileOf(await answered('prontopro', name, i + 1), `prontopro-${name}.career.json`)));
    const check = await draw('career-self-check', 'prontopro');
    await openFiles(check, files);
    called(check, 'button', 'Look at all beside mine').click();
    await check.updateComplete;
    await openFiles(check, [files[1]!]);
    await decide(check, 'Look at it beside mine');
    expect(check.beside.map(({name}) => name)).to.deep.equal(['ada', 'cy', 'bo']);
    all(check, '.beside button').find(button => button.ariaLabel === 'Close cy')!.click();
    await check.updateComplete;
    expect(check.beside.map(({name}) => name)).to.deep.equal(['ada', 'bo']);
    await axe(check);
  });

  it('of the first release is read, and of one that is broken, foreign, newer or too large a sentence with its name', async () => {
    const check = await draw('career-self-check', 'prontopro');
    const first = {format: 'career-assessment/1', framework: {id: 'prontopro'}, subject: 'me', target: 'software-engineer', answers: {product: {choice: 'own', at: 1}, ghost: {choice: 'x', at: 1}}};
    const large = new File(['{}'], 'large.json');
    Object.defineProperty(large, 'size', {value: 5_000_001});
    await openFiles(check, [
      new File([JSON.stringify(first)], 'first.json'),
      new File(['{"format":'], 'broken.json'),
      new File([JSON.stringify({...first, framework: {id: 'elsewhere'}})], 'foreign.json'),
      new File([JSON.stringify({...first, format: 'career-assessment/9'})], 'newer.json'),
      large,
    ]);
    const sentences = all(check, '.opened [role=alert] p:first-child').map(text);
    expect(sentences.map(sentence => /“(\w+\.json)”/.exec(sentence)![1])).to.deep.equal(['broken.json', 'foreign.json', 'newer.json', 'large.json']);
    expect(text(arrivalsIn(check)[0])).to.contain('first’s answers').and.contain('1 of 5 answered').and.contain('One more answer belongs to another edition');
    await decide(check, 'Keep as mine');
    expect([told(check.assessment!), check.assessment!.target]).to.deep.equal([{product: {choice: 'own'}, ghost: {choice: 'x'}}, 'software-engineer']);
  });

  it('can be opened and saved where the browser keeps nothing', async () => {
    denyStorage();
    const check = await answered('prontopro', 'me', 1);
    await openFiles(check, [fileOf(check)]);
    await decide(check, 'Look at it beside mine');
    expect(told(check.beside[0]!.assessment)).to.deep.equal(told(check.assessment!));
  });
});

describe('no-sharing', () => {
  it('leaves the panel out, and opens no link', async () => {
    const link = await linkFrom(await answered('prontopro', 'ada', 1));
    const check = await draw('career-self-check', 'prontopro', {noSharing: true});
    await follow(link);
    await check.updateComplete;
    expect(all(check, '.tools button').map(text)).to.not.include('Share and open');
    expect([all(check, '.opened').length, location.href]).to.deep.equal([0, link]);
  });
});
