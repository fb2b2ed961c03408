import {isAccessible, passAxe} from '../../helpers/accessibility.js';

isAccessible('career-framework');
passAxe('career-framework', 'light', 1100);
