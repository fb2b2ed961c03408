import {passAxe} from '../../helpers/accessibility.js';

passAxe('career-matrix', 'dark', 1100);
passAxe('career-matrix', 'light', 340);
