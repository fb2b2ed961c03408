import {passAxe, passAxeInAccents, passAxeOpened} from '../../helpers/accessibility.js';

passAxeInAccents('career-self-check');
passAxe('career-self-check', 'dark', 1100);
passAxe('career-self-check', 'light', 340);
passAxe('career-self-check', 'dark', 340);
passAxeOpened('light', 1000, 1);
passAxeOpened('light', 340, 1);
passAxeOpened('dark', 1000, 3);
passAxeOpened('dark', 340, 3);
