import {passAxe} from '../../helpers/accessibility.js';

passAxe('career-level', 'dark', 1100);
passAxe('career-level', 'light', 340);
