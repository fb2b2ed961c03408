/**
 * The classic script: registers every element, and leaves what a page may need beside them under one name:
 * `CareerElements.registerWords('de', {...})`.
 */
import './define/all.js';
import {takeWords} from './text/left-words.js';
import {registerWords} from './text/words.js';

export * from './index.js';

takeWords(registerWords);
