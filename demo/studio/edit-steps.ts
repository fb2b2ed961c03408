import {css, html, nothing, type TemplateResult} from 'lit';
import './edit-field.js';
import {find, idsIn, isStepped, partsOf, renameStep, setStep, stepsOf, type StepOf} from './editing.js';
import {StudioPanel} from './panel.js';
import {studioStyles} from './studio-styles.js';
import {partField} from './table/fields.js';

/** The steps of competencies that have some: what each says. Which level expects which stands in the table. */
export class EditSteps extends StudioPanel {
  static override styles = [studioStyles, css`
    section { padding-block: 1rem; }
    h4 { font-size: 1rem; font-weight: 650; }
    .steps { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 1.25rem 2.5rem; list-style: none; padding: 0.5rem 0 0; font-size: 0.9375rem; }
    .name { font-weight: 600; }
  `];

  protected override render(): TemplateResult | typeof nothing {
    const {file} = this.store.draft ?? {};
    const stepped = file ? idsIn(file, 'competencies').filter(id => isStepped(file, id) && stepsOf(file, id).length) : [];
    if (!file || !stepped.length) return nothing;
    return html`
      <h3>Steps</h3>
      <p class="soft small">The table says which step each level expects. Here is what the steps mean, low to high, one statement a line.</p>
      ${stepped.map(id => html`<section>
        <h4>${find(file, 'competencies', id)!.title}</h4>
        <ol class="steps" role="list">${stepsOf(file, id).map(step => this.#step(id, step, Array.isArray(find(file, 'competencies', id)!.steps)))}</ol>
      </section>`)}`;
  }

  #step(competency: string, {id, title, content}: StepOf, isOwn: boolean): TemplateResult {
    const parts = partsOf(content);
    const write = (part: string, text: string) => this.store.edit(`writing ${title}`, setStep(this.store.draft!.file, competency, id, new Map([[part, text]])));
    const rename = ({detail}: CustomEvent<string>) => this.store.edit(`renaming ${title}`, renameStep(this.store.draft!.file, competency, id, detail));
    return html`<li>
      ${isOwn ? html`<edit-field class="name" label="Name of the step ${title}" line bare required .value=${title} @written=${rename}></edit-field>` : html`<p class="name">${title}</p>`}
      ${(parts.size ? [...parts] : [['criteria', ''] as const]).map(([part, text]) => html`<edit-field label="${title}: ${partField(part).label}" bare .value=${text} @written=${({detail}: CustomEvent<string>) => write(part, detail)}></edit-field>`)}
    </li>`;
  }
}

customElements.define('edit-steps', EditSteps);
