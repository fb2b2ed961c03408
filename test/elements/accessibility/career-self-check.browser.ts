import {isAccessible, passAxe} from '../../helpers/accessibility.js';

isAccessible('career-self-check');
passAxe('career-self-check', 'light', 1100);
