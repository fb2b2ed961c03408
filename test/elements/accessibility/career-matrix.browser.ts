import {isAccessible, passAxe} from '../../helpers/accessibility.js';

isAccessible('career-matrix');
passAxe('career-matrix', 'light', 1100);
