/** The preview beside the work: it follows the draft, stays where it is, and is never blank. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../demo/studio/studio-preview.js';
import type {StudioPreview} from '../../demo/studio/studio-preview.js';
import {Store} from '../../demo/studio/store.js';
import {all, fileOf, one, text, until} from '../helpers/elements.js';

async function draw(): Promise<{store: Store; preview: StudioPreview}> {
  const store = new Store();
  store.begin({file: await fileOf('starter')});
  const preview = await fixture<StudioPreview>(html`<studio-preview .store=${store}></studio-preview>`);
  return {store, preview};
}

describe('<studio-preview>', () => {
  it('tells what is wrong with a file that cannot be drawn, beside what was drawn last, until it is mended', async () => {
    const {store, preview} = await draw();
    const framework = one<HTMLElementTagNameMap['career-framework']>(preview, 'career-framework');
    framework.view = 'compare';
    const before = framework.framework;
    store.edit('breaking it', {...store.draft!.file, levels: []});
    await preview.updateComplete;
    expect(text(one(preview, '.fault'))).to.match(/cannot be drawn.*levels/);
    expect(framework.framework).to.equal(before);
    store.undo();
    await preview.updateComplete;
    expect(all(preview, '.fault')).to.have.length(0);
    expect(one(preview, 'career-framework'), 'the same element').to.equal(framework);
    expect(framework.view, 'at the same place').to.equal('compare');
  });

  it('has the words, the colours and the view that were chosen', async () => {
    const {store, preview} = await draw();
    store.look({lang: 'de', theme: 'dark', accent: '#123456', view: 'ladder'});
    await preview.updateComplete;
    const framework = one<HTMLElementTagNameMap['career-framework']>(preview, 'career-framework');
    expect(framework.view).to.equal('ladder');
    expect(getComputedStyle(framework).getPropertyValue('--career-accent').trim()).to.equal('#123456');
    expect(getComputedStyle(framework).colorScheme).to.equal('dark');
    await until(() => /Überblick|Leiter|Vergleich/.test(framework.shadowRoot!.textContent!), 'German');
  });
});
