import {passAxe, passAxeInAccents} from '../../helpers/accessibility.js';

passAxeInAccents('career-crosswalk');
passAxe('career-crosswalk', 'dark', 1100);
passAxe('career-crosswalk', 'light', 340);
passAxe('career-crosswalk', 'dark', 340);
