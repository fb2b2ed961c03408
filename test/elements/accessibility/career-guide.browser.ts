import {isAccessible, passAxe} from '../../helpers/accessibility.js';

isAccessible('career-guide');
passAxe('career-guide', 'light', 1100);
