/** Fills the elements on a page of a host from the sources. `?framework=prontopro` shows another one. */
import '../../src/define/all.js';
import {frameworks} from '../frameworks.js';

const name = new URLSearchParams(location.search).get('framework') ?? 'waypoints';
for (const element of document.querySelectorAll('career-framework, career-ladder, career-matrix')) element.setAttribute('src', frameworks[name]!);
