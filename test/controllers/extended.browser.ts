/** A file that builds on another: it is drawn as one, and whatever goes wrong is told with the file in which it does. */
import {expect, fixture, html} from '@open-wc/testing';
import {LoadError, type CareerLadder} from '../../src/index.js';
import '../../src/define/all.js';
import {alerts, one, text, until} from '../helpers/elements.js';
import {later, newAddress, serve, type Asked} from '../helpers/requests.js';

const base = {title: 'Base', levels: [{id: 'low', title: 'Low'}, {id: 'high', title: 'High'}], competencies: [{id: 'craft', title: 'Craft', expectations: {low: 'Learns'}}]};

/** A folder of its own with files in it. */
function lay(files: Readonly<Record<string, unknown>>): {readonly folder: string; readonly asked: readonly Asked[]; readonly names: () => string[]} {
  const folder = `${newAddress().replace('.json', '')}/`;
  const asked = serve(address => {
    const name = new URL(address, location.href).pathname.replace(folder, '');
    const file = files[name];
    if (file instanceof Promise) return file as Promise<Response>;
    return file === undefined ? new Response('', {status: 404}) : new Response(typeof file === 'string' ? file : JSON.stringify(file));
  });
  return {folder, asked, names: () => asked.map(({address}) => new URL(address, location.href).pathname.replace(folder, ''))};
}

async function ladder(src: string): Promise<CareerLadder> {
  return await fixture<CareerLadder>(html`<career-ladder src=${src}></career-ladder>`);
}

describe('a file that builds on another', () => {
  it('is drawn with what the other says', async () => {
    const {folder, names} = lay({'acme/f.json': {extends: '../base.json', title: 'Acme', levels: [{id: 'high', title: 'Highest'}]}, 'base.json': base});
    const element = await ladder(`${folder}acme/f.json`);
    await until(() => element.framework, 'the framework');
    expect(element.framework!.title).to.equal('Acme');
    expect(element.framework!.levels.map(({title}) => title)).to.eql(['Low', 'Highest']);
    expect(names()).to.eql(['acme/f.json', 'base.json']);
  });

  it('shares one download of its base with all that build on it, and with who shows it', async () => {
    const {folder, names} = lay({'a.json': {extends: 'base.json', title: 'A'}, 'b.json': {extends: 'base.json', title: 'B'}, 'base.json': base});
    const elements = await Promise.all(['a.json', 'base.json', 'b.json'].map(name => ladder(folder + name)));
    for (const element of elements) await until(() => element.framework, 'the framework');
    expect(elements.map(({framework}) => framework!.title)).to.eql(['A', 'Base', 'B']);
    expect(names().sort()).to.eql(['a.json', 'b.json', 'base.json']);
  });

  it('can stand in the page, or be handed over', async () => {
    const {folder} = lay({'base.json': base});
    const file = {extends: `${folder}base.json`, title: 'In the page'};
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(file);
    const inline = await fixture<CareerLadder>(html`<career-ladder>${script}</career-ladder>`);
    await until(() => inline.framework, 'the framework');
    expect(inline.framework!.title).to.equal('In the page');
    const given = await fixture<CareerLadder>(html`<career-ladder .framework=${file as never}></career-ladder>`);
    await until(() => given.framework, 'the framework');
    expect(given.framework!.levels.length).to.equal(2);
  });

  it('names the file, the place and the way out, and is asked for anew', async () => {
    const files: Record<string, unknown> = {'f.json': {extends: './base.json', levels: [{id: 'hihg', summary: 'Leads'}]}, 'base.json': {...base, lang: 7}};
    const {folder, names} = lay(files);
    const element = await ladder(`${folder}f.json`);
    await until(() => alerts(element).length, 'the message');
    expect(text(one(element, '[part=fault] li'))).to.contain('base.json: lang: expected a text');
    files['base.json'] = base;
    one(element, '[part=fault] button').click();
    await until(() => text(one(element, '[part=fault] li')).includes('hihg'), 'the next message');
    expect(text(one(element, '[part=fault] li'))).to.equal('f.json: levels[0]: the base has no level "hihg"; did you mean "high"? A new one needs a title');
    files['f.json'] = {extends: './base.json'};
    one(element, '[part=fault] button').click();
    await until(() => element.framework, 'the framework');
    expect(names()).to.eql(['f.json', 'base.json', 'f.json', 'base.json', 'f.json', 'base.json']);
    await element.updateComplete;
    expect(alerts(element).length).to.equal(0);
  });

  it('names the file that did not come', async () => {
    const {folder} = lay({'f.json': {extends: './nowhere.json'}});
    const element = document.createElement('career-ladder');
    const errors: Error[] = [];
    element.addEventListener('career-error', ({error}) => errors.push(error));
    element.src = `${folder}f.json`;
    await fixture(html`<div>${element}</div>`);
    await until(() => alerts(element).length, 'the message');
    expect(errors[0]).to.be.instanceOf(LoadError);
    expect((errors[0] as LoadError).address).to.equal(new URL(`${folder}nowhere.json`, location.href).href);
    expect(text(one(element, '[part=fault]'))).to.contain('nowhere.json').and.contain('404');
  });

  it('names all files of a circle', async () => {
    const {folder} = lay({'a.json': {extends: 'b.json'}, 'b.json': {extends: 'a.json'}});
    const element = await ladder(`${folder}a.json`);
    await until(() => alerts(element).length, 'the message');
    expect(text(one(element, '[part=fault] li'))).to.contain('b.json: extends: goes round in a circle: a.json → b.json → a.json');
  });

  it('lets go of the base with the last element that waits for it', async () => {
    const wait = later();
    const {folder, asked} = lay({'f.json': {extends: 'slow.json'}, 'slow.json': wait.promise});
    const element = await ladder(`${folder}f.json`);
    await until(() => asked.length === 2, 'both requests');
    element.remove();
    await until(() => asked[1]!.signal.aborted, 'the end of the request');
    expect(element.framework).to.equal(undefined);
  });
});
