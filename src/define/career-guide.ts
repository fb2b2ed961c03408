import {CareerGuide} from '../elements/career-guide.js';
import {define} from './define.js';

define('career-guide', CareerGuide);
