/** To be imported before all that imports Lit: starts it, also where there is no DOM. */
import {takeAway} from './stand-ins.js';
import 'lit';

takeAway();
