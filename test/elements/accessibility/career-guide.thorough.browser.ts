import {passAxe} from '../../helpers/accessibility.js';

passAxe('career-guide', 'dark', 1100);
passAxe('career-guide', 'light', 340);
