import {html, type TemplateResult} from 'lit';
import {StudioPanel} from './panel.js';
import {studioStyles} from './studio-styles.js';

export class StudioLook extends StudioPanel {
  static override styles = studioStyles;

  protected override render(): TemplateResult {
    return html`<h2>Look</h2>`;
  }
}

customElements.define('studio-look', StudioLook);
