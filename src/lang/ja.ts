/** Importing this makes Japanese of the interface, wherever a page says `lang="ja"`. */
import {ja} from '../text/languages/ja.js';
import {registerWords} from '../text/words.js';

registerWords('ja', ja);
