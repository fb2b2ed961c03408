import {isAccessible, passAxe, passAxeOpened} from '../../helpers/accessibility.js';

isAccessible('career-self-check');
passAxe('career-self-check', 'light', 1100);
passAxe('career-self-check', 'dark', 340);
passAxeOpened('light', 1000, 1);
passAxeOpened('dark', 340, 3);
