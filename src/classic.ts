/**
 * The classic script: registers every element, and leaves under one name what a page gives to them or gets from them:
 * `CareerElements.registerWords('de', {...})`. What only those who make a framework need is in the modules.
 */
import './define/all.js';
import {takeWords} from './text/left-words.js';
import {registerWords} from './text/words.js';

export {LoadError} from './controllers/downloads.js';
export {Assessment} from './model/assessment.js';
export {Framework} from './model/framework.js';
export {parseFramework} from './model/parse.js';
export {FrameworkError} from './model/problem.js';
export {registerWords};

takeWords(registerWords);
