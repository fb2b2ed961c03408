import {passAxe, passAxeInAccents} from '../../helpers/accessibility.js';

passAxeInAccents('career-level');
passAxe('career-level', 'dark', 1100);
passAxe('career-level', 'light', 340);
passAxe('career-level', 'dark', 340);
