import {passAxe, passAxeInAccents} from '../../helpers/accessibility.js';

passAxeInAccents('career-framework');
passAxe('career-framework', 'dark', 1100);
passAxe('career-framework', 'light', 340);
passAxe('career-framework', 'dark', 340);
