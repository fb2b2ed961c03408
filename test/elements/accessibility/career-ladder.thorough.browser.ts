import {passAxe} from '../../helpers/accessibility.js';

passAxe('career-ladder', 'dark', 1100);
passAxe('career-ladder', 'light', 340);
