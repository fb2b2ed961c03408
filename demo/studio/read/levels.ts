import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {FrameworkFile} from '../../../src/import.js';
import type {Draft} from '../draft.js';
import {withLevel} from './no-levels.js';
import type {Reading} from './reading.js';

/** The levels, to be put in order, taken out and added. */
export function levels({file, source}: Draft, reading: Reading): TemplateResult {
  const names = file.levels.map(({title}) => title);
  // What is no column and no heading is the name of a row.
  const known = (name: string) => source!.found.find(one => one.kind === 'level' && one.name === name) ?? {what: 'column', name} as const;
  const move = (i: number, by: 1 | -1) => {
    const order = [...names];
    [order[i], order[i + by]] = [order[i + by]!, order[i]!];
    reading.change({...source!.mapping, levels: order}, `${names[i]!}\n${by}`);
  };
  return html`
    <section aria-labelledby="levels">
      <h3 id="levels">The levels, low to high</h3>
      <ol class="order small" role="list">${repeat(file.levels, ({title}) => title, (level, i) => html`<li>
        <span class="name" dir="auto">${nameOf(level)}</span>
        <button type="button" class="action" data-focus=${`${level.title}\n1`} aria-label=${`${level.title}: higher`} ?disabled=${i === names.length - 1} @click=${() => move(i, 1)}>Higher</button>
        <button type="button" class="action" data-focus=${`${level.title}\n-1`} aria-label=${`${level.title}: lower`} ?disabled=${i === 0} @click=${() => move(i, -1)}>Lower</button>
        ${names.length > 1 ? html`<button type="button" class="action" aria-label=${`${level.title} is no level`} @click=${() => reading.sayKind(known(level.title), 'ignore', 'add')}>No level</button>` : nothing}
      </li>`)}</ol>
      <form class="add small" @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const input = (event.target as HTMLFormElement).querySelector('input')!;
        const name = input.value.trim();
        if (!name) return input.focus();
        input.value = '';
        reading.change({...withLevel(source!.mapping, name), levels: [...names, name]}, 'add');
      }}>
        <label for="more">A level that was not found, as it is written in your source<input id="more" data-focus="add" autocomplete="off"></label>
        <button class="action">Add it</button>
      </form>
    </section>`;
}

export function nameOf({title, code}: FrameworkFile['levels'][number]): string {
  return code && code !== title ? `${code} ${title}` : title;
}
