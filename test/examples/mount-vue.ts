/** The Vue example as a page would mount it and take it away; built by scripts/examples.js. */
import 'career-elements/define/career-framework.js';
import 'career-elements/lang/de.js';
import {createApp} from 'vue';
import App from '../../examples/vue/App.vue';
import file from '../../examples/vue/framework.json';

export function mount(place: HTMLElement): () => void {
  const app = createApp(App, {file});
  app.mount(place);
  return () => app.unmount();
}
