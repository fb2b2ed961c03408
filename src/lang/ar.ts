/** Importing this makes Arabic of the interface, wherever a page says `lang="ar"`; from right to left where it says `dir="rtl"` too. */
import {ar} from '../text/languages/ar.js';
import {registerWords} from '../text/words.js';

registerWords('ar', ar);
