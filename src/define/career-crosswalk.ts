import {CareerCrosswalk} from '../elements/career-crosswalk.js';
import {define} from './define.js';

define('career-crosswalk', CareerCrosswalk);
