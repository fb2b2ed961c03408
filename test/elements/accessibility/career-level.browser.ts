import {isAccessible, passAxe} from '../../helpers/accessibility.js';

isAccessible('career-level');
passAxe('career-level', 'light', 1100);
