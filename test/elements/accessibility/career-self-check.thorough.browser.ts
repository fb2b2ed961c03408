import {passAxe} from '../../helpers/accessibility.js';

passAxe('career-self-check', 'dark', 1100);
passAxe('career-self-check', 'light', 340);
