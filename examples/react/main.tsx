// First, so that React finds the element and its properties, and gives it the framework as a value.
import 'career-elements/define/career-framework.js';
import 'career-elements/lang/de.js';
import type {FrameworkFile} from 'career-elements';
import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {App} from './App';
import file from './framework.json';

createRoot(document.getElementById('root')!).render(<StrictMode><App file={file as FrameworkFile} /></StrictMode>);
