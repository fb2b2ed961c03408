import {passAxe} from '../../helpers/accessibility.js';
import {TAGS} from '../../helpers/elements.js';

for (const tag of TAGS) passAxe(tag, 'dark', 1100);
