/** Importing this makes French of the interface, wherever a page says `lang="fr"`. */
import {fr} from '../text/languages/fr.js';
import {registerWords} from '../text/words.js';

registerWords('fr', fr);
