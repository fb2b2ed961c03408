import {passAxe} from '../../helpers/accessibility.js';

passAxe('career-framework', 'dark', 1100);
passAxe('career-framework', 'light', 340);
