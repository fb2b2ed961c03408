import {define} from './define.js';
import {CareerCrosswalk} from '../elements/career-crosswalk.js';

define('career-crosswalk', CareerCrosswalk);
