import {passAxe, passAxeInAccents} from '../../helpers/accessibility.js';

passAxeInAccents('career-matrix');
passAxe('career-matrix', 'dark', 1100);
passAxe('career-matrix', 'light', 340);
passAxe('career-matrix', 'dark', 340);
