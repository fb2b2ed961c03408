/**
 * The script of embed.html: makes one element of what its publisher wrote into it and of what its address says.
 */
import '../define/all.js';
import {registerWords} from '../text/words.js';
import {de} from '../text/languages/de.js';

registerWords('de', de);

const said = JSON.parse(document.getElementById('career-settings')?.textContent || '{}');
const asked = Object.fromEntries(new URLSearchParams(location.search));
const {view = 'framework', src, framework} = {...said, ...asked};
const tag = view === 'check' ? 'career-self-check' : `career-${view}`;
const element = document.createElement(tag);
const main = document.getElementById('career')!;
element.append(...main.childNodes);
if (framework) Object.assign(element, {framework});
else if (src) element.setAttribute('src', src);
main.append(element);
