import {passAxe} from '../../helpers/accessibility.js';

passAxe('career-crosswalk', 'dark', 1100);
passAxe('career-crosswalk', 'light', 340);
