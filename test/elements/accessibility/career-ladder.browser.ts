import {isAccessible, passAxe} from '../../helpers/accessibility.js';

isAccessible('career-ladder');
passAxe('career-ladder', 'light', 1100);
