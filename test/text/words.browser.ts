/** The words of the interface: the language of the place where an element stands decides. */
import {expect, fixture, html} from '@open-wc/testing';
import {registerWords} from '../../src/index.js';
import '../../src/define/all.js';
import {alerts, all, draw, text, textIn, until} from '../helpers/elements.js';
import '../helpers/storage.js';

registerWords('de', {
  source: {loading: 'Lädt …'},
  ladder: {waysIn: 'Wege hierher', waysOn: 'Wege weiter', levels: (title: string, levels: string) => `${title}: ${levels}`},
  matrix: {all: levels => `Alle ${levels}`},
  nouns: {level: {one: 'Stufe', other: 'Stufen'}, competency: {one: 'Fähigkeit', other: 'Fähigkeiten'}},
  selfCheck: {title: 'Wo du stehst', progress: (answered, all) => `${answered} von ${all} beantwortet`},
});
registerWords('pt-BR', {matrix: {all: () => 'Todos os níveis'}});
registerWords('pt', {matrix: {all: () => 'Todos os graus'}});

const heading = async (lang: string | undefined) => text((await draw('career-matrix', 'starter', {}, {lang})).shadowRoot!.querySelector('option'));

describe('words', () => {
  it('are English where the page’s language has none', async () => {
    expect(await heading(undefined)).to.equal('All levels');
    expect(await heading('fr')).to.equal('All levels');
    expect(await heading('')).to.equal('All levels');
  });

  it('are those of the nearest lang around', async () => {
    expect(await heading('de')).to.equal('Alle Stufen');
    const ladder = await draw('career-ladder', 'starter', {level: 'mid'}, {lang: 'de'});
    expect(textIn(ladder)).to.contain('Wege hierher').and.contain('Wege weiter').and.not.contain('Ways in');
    expect(all(ladder, 'ol')[0]!.ariaLabel).to.equal('Our levels: Stufen');
    const check = await draw('career-self-check', 'starter', {}, {lang: 'de'});
    expect(textIn(check)).to.contain('Wo du stehst').and.contain('0 von 3 beantwortet');
  });

  it('that a language leaves out stay English', async () => {
    expect(textIn(await draw('career-self-check', 'starter', {}, {lang: 'de'}))).to.contain('Not sure');
  });

  it('of de-AT are those of de, in whatever case they are written', async () => {
    for (const lang of ['de-AT', 'de-at', 'DE', 'de-Latn-AT-1996']) expect(await heading(lang), lang).to.equal('Alle Stufen');
  });

  it('of a region go before those of the language', async () => {
    expect([await heading('pt-BR'), await heading('pt-PT'), await heading('pt')]).to.deep.equal(['Todos os níveis', 'Todos os graus', 'Todos os graus']);
  });

  it('are those of the element’s own lang before its page’s', async () => {
    const matrix = await draw('career-matrix', 'starter', {lang: 'de'}, {lang: 'pt'});
    expect(text(matrix.shadowRoot!.querySelector('option'))).to.equal('Alle Stufen');
  });

  it('are found through shadow roots', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="de"><div></div></div>`);
    const inner = box.firstElementChild!.attachShadow({mode: 'open'});
    const [near, far] = [document.createElement('career-matrix'), document.createElement('career-matrix')];
    const portuguese = document.createElement('p');
    portuguese.lang = 'pt';
    inner.append(far, portuguese);
    portuguese.append(near);
    for (const matrix of [near, far]) matrix.framework = {title: 'T', levels: [{title: 'A'}]};
    await Promise.all([near.updateComplete, far.updateComplete]);
    expect([near, far].map(matrix => text(matrix.shadowRoot!.querySelector('option')))).to.deep.equal(['Todos os graus', 'Alle Stufen']);
  });

  it('registered later are there with the next drawing', async () => {
    const matrix = await draw('career-matrix', 'starter', {}, {lang: 'nl'});
    registerWords('nl', {matrix: {all: () => 'Alle niveaus'}});
    matrix.requestUpdate();
    await matrix.updateComplete;
    expect(text(matrix.shadowRoot!.querySelector('option'))).to.equal('Alle niveaus');
  });

  it('are never looked up among what objects have of themselves', async () => {
    for (const lang of ['constructor', '__proto__', 'toString']) expect(await heading(lang)).to.equal('All levels');
  });

  it('of a fault are in the page’s language too', async () => {
    registerWords('de', {source: {retry: 'Noch einmal'}, fault: {problems: count => `${count} Fehler`}});
    const element = document.createElement('career-ladder');
    (await fixture(html`<div lang="de"></div>`)).append(element);
    element.framework = {title: 'T', levels: []};
    await until(() => alerts(element).length, 'a fault');
    expect(text(alerts(element)[0])).to.contain('1 Fehler').and.contain('Noch einmal');
  });
});

describe('the framework’s own nouns', () => {
  it('stand instead of ours', async () => {
    const matrix = await draw('career-matrix', 'prontopro');
    expect(text(matrix.shadowRoot!.querySelector('option'))).to.equal('All roles');
    expect(textIn(matrix)).to.contain('Choose a role');
    expect(textIn(await draw('career-self-check', 'prontopro'))).to.contain('Target role');
    expect(textIn(await draw('career-ladder', 'prontopro'))).to.contain('Pick a role');
  });

  it('are declined by the framework: one KPI, several KPIs', async () => {
    const compared = async (compare: string) => textIn(await draw('career-matrix', 'prontopro', {compare}));
    expect(await compared('senior-software-engineer staff-software-engineer')).not.to.match(/1 KPIs|competenc/);
    expect(await compared('principal-software-engineer staff-software-engineer')).to.contain('1 KPI stays the same.');
  });
});
