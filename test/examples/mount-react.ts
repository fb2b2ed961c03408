/** The React example as a page would mount it and take it away; built by scripts/examples.js. */
import 'career-elements/define/career-framework.js';
import 'career-elements/lang/de.js';
import {createElement, StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {App} from '../../examples/react/App';
import file from '../../examples/react/framework.json';

export function mount(place: HTMLElement): () => void {
  const root = createRoot(place);
  root.render(createElement(StrictMode, null, createElement(App, {file: file as never})));
  return () => root.unmount();
}
