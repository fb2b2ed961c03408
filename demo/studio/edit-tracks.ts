import {css, html, type TemplateResult} from 'lit';
import './edit-field.js';
import {addTrack, find, idsIn, moveTrack, removeTrack, setPath, setTrack} from './editing.js';
import {moved} from './editing/members.js';
import {StudioPanel} from './panel.js';
import {studioStyles} from './studio-styles.js';

/** The tracks as lists of levels, low to high. */
export class EditTracks extends StudioPanel {
  static override styles = [studioStyles, css`
    .tracks { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 1.5rem 3rem; list-style: none; padding-block: 1rem; }
    ol { list-style: none; padding-block: 0.25rem; }
    ol li { display: flex; gap: 0.25rem 0.9rem; align-items: baseline; border-block-end: 1px solid var(--line); padding-block: 0.15rem; }
    ol li span { margin-inline-end: auto; min-inline-size: 0; }
    edit-field { font-weight: 600; }
    .quiet { color: var(--soft); font-size: 0.875rem; min-inline-size: 1.5rem; text-align: center; }
    .quiet:hover, .quiet:focus-visible { color: var(--ink); }
    .quiet[disabled] { opacity: 0.35; cursor: default; }
    .foot { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; padding-block-start: 0.4rem; }
    select { padding: 0.15rem 0.3rem; max-inline-size: 14rem; }
  `];

  protected override render(): TemplateResult {
    const {file} = this.store.draft ?? {};
    if (!file) return html``;
    const ids = idsIn(file, 'tracks');
    return html`
      <h3>Tracks</h3>
      <p class="soft small">${ids.length ? 'Each is a whole way, from the first level to the last. A level that stands on two tracks is where they part or meet.' : 'All levels are one way, in the order of the table. Add a track where there are several, for instance one for experts and one for managers.'}</p>
      ${ids.length ? html`<ul class="tracks" role="list">${ids.map((id, i) => this.#track(id, i, ids.length))}</ul>` : ''}
      <button type="button" class="action small" @click=${() => this.store.edit('adding a track', addTrack(file, 'New track'))}>Add a track</button>`;
  }

  #track(id: string, at: number, count: number): TemplateResult {
    const {file} = this.store.draft!;
    const {title, levels} = find(file, 'tracks', id)!;
    const name = (id: string) => {
      const level = find(file, 'levels', id);
      return level ? [level.title, level.code].filter(Boolean).join(' ') : id;
    };
    const set = (path: readonly string[], did: string) => this.store.edit(did, setPath(file, id, path));
    const others = idsIn(file, 'levels').filter(level => !levels.includes(level));
    return html`<li>
      <edit-field label="Name of track ${at + 1}" line bare required .value=${title} @written=${({detail}: CustomEvent<string>) => this.store.edit(`renaming ${title}`, setTrack(this.store.draft!.file, id, {title: detail}))}></edit-field>
      <ol role="list" aria-label=${title}>${levels.map((level, i) => html`<li>
        <span>${name(level)}</span>
        <button type="button" class="quiet" ?disabled=${i === 0} aria-label="Move ${name(level)} lower" @click=${() => set(moved(levels, i, i - 1), `moving ${name(level)} in ${title}`)}>↑</button>
        <button type="button" class="quiet" ?disabled=${i === levels.length - 1} aria-label="Move ${name(level)} higher" @click=${() => set(moved(levels, i, i + 1), `moving ${name(level)} in ${title}`)}>↓</button>
        <button type="button" class="quiet" aria-label="Take off ${title}: ${name(level)}" @click=${() => set(levels.toSpliced(i, 1), `taking ${name(level)} off ${title}`)}>Take off</button>
      </li>`)}</ol>
      <div class="foot small">
        ${others.length ? html`<select aria-label="Add a level to ${title}" @change=${({target}: Event) => {
          const select = target as HTMLSelectElement;
          set([...levels, select.value], `adding ${name(select.value)} to ${title}`);
          select.value = '';
        }}><option value="">Add a level …</option>${others.map(level => html`<option value=${level}>${name(level)}</option>`)}</select>` : ''}
        ${at > 0 ? html`<button type="button" class="quiet" @click=${() => this.store.edit(`moving ${title}`, moveTrack(file, id, -1))}>Move before</button>` : ''}
        ${at < count - 1 ? html`<button type="button" class="quiet" @click=${() => this.store.edit(`moving ${title}`, moveTrack(file, id, 1))}>Move after</button>` : ''}
        <button type="button" class="quiet" @click=${() => this.store.edit(`removing ${title}`, removeTrack(file, id))}>Remove this track</button>
      </div>
    </li>`;
  }
}

customElements.define('edit-tracks', EditTracks);
