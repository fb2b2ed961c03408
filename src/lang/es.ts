/** Importing this makes Spanish of the interface, wherever a page says `lang="es"`. */
import {es} from '../text/languages/es.js';
import {registerWords} from '../text/words.js';

registerWords('es', es);
