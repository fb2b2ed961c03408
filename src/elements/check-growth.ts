import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {isAnswered} from '../model/turns.js';
import {nounsOf} from '../text/nouns.js';
import type {CheckView} from './check-view.js';
import {LatePart} from './late-part.js';

/** Where to push next, on the way to the target. What draws it is loaded with the first target that there are answers for. */
export class CheckGrowth {
  readonly #list;

  constructor(host: ReactiveControllerHost & Element) {
    this.#list = new LatePart(host, async () => {
      const {GrowthList, styles} = await import('./growth-list.js');
      return {list: new GrowthList(host), styles};
    });
  }

  render(view: CheckView): TemplateResult {
    const {framework, questions, assessment, target, words, host} = view;
    if (!questions.some(question => isAnswered(question, assessment))) return html`<section class="pushes"></section>`;
    return html`
      <section class="pushes">
        <h3 class="label">${words.push}</h3>
        ${target ? this.#list.render(({list}) => list.render(view, target)) : html`<p class="soft small">${words.pushHint(nounsOf(framework, host).level.one)}</p>`}
      </section>`;
  }
}
