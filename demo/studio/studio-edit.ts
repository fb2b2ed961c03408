import {html, type TemplateResult} from 'lit';
import {StudioPanel} from './panel.js';
import {studioStyles} from './studio-styles.js';

export class StudioEdit extends StudioPanel {
  static override styles = studioStyles;

  protected override render(): TemplateResult {
    return html`<h2>Edit</h2>`;
  }
}

customElements.define('studio-edit', StudioEdit);
