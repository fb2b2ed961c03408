import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Level} from '../model/framework.js';
import {isComparable, occasionsFor, orderAfter, orderOf, pushesTo, type Push} from '../model/growth.js';
import {wordsOf} from '../text/words.js';
import {growthWords} from '../text/words/growth.js';
import {prose} from '../text/prose.js';
import type {CheckView} from './check-view.js';
import {renderContent} from './content.js';
import {PlanFields} from './plan-fields.js';

export {growthListStyles as styles} from './growth-list.styles.js';

/** So many are shown; to push in more than these at once is to push in none. */
const FIRST = 3;
/** More lines than this of a text are folded. */
const LONG = 6;

/** What to push next, in the reader's order, and what they plan there. */
export class GrowthList {
  readonly #host: ReactiveControllerHost & Element;
  readonly #plans: PlanFields;
  #isUnfolded = false;
  /** What became of the last move, for those who do not see it. */
  #said = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#plans = new PlanFields(host);
  }

  /** Puts down what is being typed, before other answers are opened. */
  settle(): void {
    this.#plans.settle();
  }

  render(view: CheckView, target: Level): TemplateResult {
    const {framework, questions, assessment} = view;
    const words = wordsOf('growth', growthWords, this.#host);
    const pushes = pushesTo(framework, questions, assessment, target);
    const shown = this.#isUnfolded ? pushes : pushes.slice(0, FIRST);
    const occasions = occasionsFor(framework, questions, assessment, target);
    this.#plans.look(view);
    return html`
      ${pushes.length ? html`
        <ol role="list">
          ${repeat(shown, ({question}) => question.competency.id, (push, i) => html`<li part="push">${this.#renderPush(push, i, pushes, view, words)}</li>`)}
        </ol>
        <div class="order small">
          ${pushes.length > FIRST ? html`<button type="button" class="action" aria-expanded=${this.#isUnfolded ? 'true' : 'false'} @click=${() => this.#unfold(!this.#isUnfolded)}>${this.#isUnfolded ? words.fewer : words.others}</button>` : nothing}
          ${orderOf(assessment).length ? html`<button type="button" class="soft back" @click=${() => this.#order(view, null, words.isBack)}>${words.backToOrder}</button>` : nothing}
        </div>` : html`<p class="soft small">${isComparable(framework, questions, assessment, target) ? words.reached(target.name) : words.nothing(target.name)}</p>`}
      ${occasions.length ? html`<p class="soft small occasions">${words.occasions(occasions.map(({competency}) => competency.title))}</p>` : nothing}
      <p class="hidden" role="status">${this.#said}</p>`;
  }

  #renderPush({question, now, next, goal, isBetween, gettingTo}: Push, place: number, pushes: readonly Push[], view: CheckView, words: typeof growthWords): TemplateResult {
    const {competency: {title}} = question;
    const {framework} = view;
    const {text, criteria, examples, avoid} = next.content;
    const texts = renderContent(next.content, framework, this.#host);
    return html`
      <div class="what">
        <h4>${title}</h4>
        ${pushes.length > 1 ? html`
          <div class="moves">
            ${([-1, 1] as const).map(step => {
              const isEnd = !pushes[place + step];
              return html`<button type="button" class="soft" aria-label=${step < 0 ? words.up(title) : words.down(title)} aria-disabled=${isEnd ? 'true' : 'false'}
                @click=${(event: Event) => isEnd || this.#move(view, pushes, place, step, words, event.currentTarget as HTMLElement)}>${step < 0 ? '↑' : '↓'}</button>`;
            })}
          </div>` : nothing}
      </div>
      ${criteria.length + examples.length + avoid.length > LONG
        ? html`${text ? html`<div>${prose(text, this.#host)}</div>` : nothing}<details><summary>${words.asks(next.title)}</summary>${renderContent({...next.content, text: undefined}, framework, this.#host)}</details>`
        : html`<div>${texts}</div>`}
      <p class="soft small">${words.way(now?.title, next.title, next === goal ? '' : goal.title, isBetween)}</p>
      ${gettingTo ? html`<details class="small soft"><summary>${words.gettingTo(next.title)}</summary><div>${prose(gettingTo, this.#host)}</div></details>` : nothing}
      ${this.#plans.render(question)}`;
  }

  #unfold(isUnfolded: boolean): void {
    this.#isUnfolded = isUnfolded;
    this.#host.requestUpdate();
  }

  /** The keyboard stays on what is moved, wherever it goes. */
  #move(view: CheckView, pushes: readonly Push[], place: number, step: 1 | -1, words: typeof growthWords, button: HTMLElement): void {
    const to = place + step;
    const [title, other] = [pushes[place]!, pushes[step > 0 ? to : to - 1]].map(push => push?.question.competency.title) as [string, string?];
    if (to >= FIRST) this.#isUnfolded = true;
    this.#order(view, orderAfter(pushes, view.assessment, place, to), other === undefined ? words.first(title) : words.after(title, other), button);
  }

  #order(view: CheckView, order: readonly string[] | null, said: string, focus?: HTMLElement): void {
    this.#said = said;
    view.change((own, now) => own.saying('order', order, now));
    void this.#host.updateComplete.then(() => (focus ?? this.#host.shadowRoot!.querySelector<HTMLElement>('.moves button'))?.focus());
  }
}
