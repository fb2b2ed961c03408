import {isAccessible, passAxe} from '../../helpers/accessibility.js';

isAccessible('career-crosswalk');
passAxe('career-crosswalk', 'light', 1100);
