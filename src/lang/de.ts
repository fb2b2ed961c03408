/** Importing this makes German of the interface, wherever a page says `lang="de"`. */
import {de} from '../text/languages/de.js';
import {registerWords} from '../text/words.js';

registerWords('de', de);
