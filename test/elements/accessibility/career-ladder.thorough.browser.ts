import {passAxe, passAxeInAccents} from '../../helpers/accessibility.js';

passAxeInAccents('career-ladder');
passAxe('career-ladder', 'dark', 1100);
passAxe('career-ladder', 'light', 340);
passAxe('career-ladder', 'dark', 340);
