import {isAccessible, passAxe, passAxeOpened} from '../../helpers/accessibility.js';

isAccessible('career-self-check');
passAxe('career-self-check', 'light', 1100);
passAxeOpened('dark', 340, 3);
