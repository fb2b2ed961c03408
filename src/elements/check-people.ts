import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {ME} from '../model/assessment.js';
import {peopleIn, peopleWith, type Person} from '../model/people.js';
import {wordsOf} from '../text/words.js';
import {peopleWords} from '../text/words/people.js';
import {keptStyles, toHeading} from './check-kept.js';
import type {CheckPanel, CheckView} from './check-view.js';

/** Whose answers are kept in this browser: a manager with five reports keeps five, apart. */
class PeoplePanel implements CheckPanel {
  readonly #host: ReactiveControllerHost & Element;
  #words = peopleWords;
  /** Of whom everything is about to be deleted. */
  #doubted: string | undefined;
  #said = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  render(view: CheckView): TemplateResult {
    const words = (this.#words = wordsOf('people', peopleWords, this.#host));
    const people = peopleWith(peopleIn(() => globalThis.localStorage, view.framework.id), view.saved.visited);
    const shown = people.find(({subject}) => subject === view.assessment.subject)!;
    return html`
      <h3 tabindex="-1">${words.title}</h3>
      <p class="soft small">${words.intro}</p>
      <ul class="kept-list" role="list">
        ${people.map(person => html`
          <li>
            <span>
              <button type="button" class="action" aria-current=${person === shown ? 'true' : nothing} @click=${() => this.#show(view, person.subject)}>${this.#nameOf(person)}</button>
              ${person === shown ? html`<span class="soft small">${words.shown}</span>` : nothing}
            </span>
            ${person.subject === ME
              ? html`<button type="button" class="soft small" @click=${() => this.#doubt(person.subject)}>${words.deletesMine}</button>`
              : html`<button type="button" class="soft small" aria-label=${words.deletes(this.#nameOf(person))} @click=${() => this.#doubt(person.subject)}>${words.delete}</button>`}
            ${person.subject === this.#doubted ? this.#confirmation(view) : nothing}
          </li>`)}
      </ul>
      ${shown.subject === ME ? nothing : this.#form(words.rename(this.#nameOf(shown)), shown.name ?? '', words.save, name => view.change((own, now) => own.saying('name', name, now)))}
      ${this.#form(words.newName, '', words.add, name => this.#add(view, name))}
      <p class="soft small" role="status">${this.#said}</p>`;
  }

  #confirmation(view: CheckView): TemplateResult {
    const words = this.#words;
    return html`
      <div class="note-bar small" role="group">
        <p>${words.confirm}</p>
        <button type="button" class="action" @click=${() => this.#delete(view)}>${words.yes}</button>
        <button type="button" class="action" @click=${() => {
          this.#doubt(undefined);
          toHeading(this.#host);
        }}>${words.cancel}</button>
      </div>`;
  }

  #form(label: string, value: string, button: string, act: (name: string) => void): TemplateResult {
    return html`
      <form class="kept-form" @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const field = (event.target as HTMLFormElement).elements.namedItem('name') as HTMLInputElement;
        const name = field.value.trim();
        if (name) act(name);
        if (!value) field.value = '';
      }}>
        <label><span class="soft small">${label}</span> <input name="name" autocomplete="off" maxlength="80" .value=${value} required></label>
        <button type="submit" class="action small">${button}</button>
      </form>`;
  }

  /** The name stays in the record: keys can be read by whoever looks into the browser’s settings. */
  #add(view: CheckView, name: string): void {
    const subject = `p-${Array.from(crypto.getRandomValues(new Uint8Array(6)), byte => byte.toString(16).padStart(2, '0')).join('')}`;
    view.saved.addPerson(subject, name);
    this.#show(view, subject);
  }

  #show(view: CheckView, subject: string): void {
    this.#said = '';
    this.#doubted = undefined;
    view.switchTo(subject);
  }

  #doubt(subject: string | undefined): void {
    this.#said = '';
    this.#doubted = subject;
    this.#host.requestUpdate();
  }

  #delete(view: CheckView): void {
    const subject = this.#doubted!;
    const isGone = view.deleteAll(subject);
    this.#doubted = undefined;
    this.#said = isGone ? this.#words.deleted : this.#words.failed;
    if (subject === view.assessment.subject && subject !== ME) view.switchTo(ME);
    this.#host.requestUpdate();
    toHeading(this.#host);
  }

  /** A page may have named the subject itself; an id that was made says nothing. */
  #nameOf({subject, name}: Person): string {
    return name ?? (subject === ME ? this.#words.me : subject.startsWith('p-') ? this.#words.nameless : subject);
  }
}

export {PeoplePanel as panel, keptStyles as styles};
