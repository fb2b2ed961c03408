import {passAxe, passAxeInAccents} from '../../helpers/accessibility.js';

passAxeInAccents('career-guide');
passAxe('career-guide', 'dark', 1100);
passAxe('career-guide', 'light', 340);
passAxe('career-guide', 'dark', 340);
