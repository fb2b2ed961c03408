/** The React example as a server renders it; built by scripts/examples.js. */
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {App} from '../../examples/react/App';

export function page(file: never): string {
  return renderToString(createElement(App, {file}));
}
