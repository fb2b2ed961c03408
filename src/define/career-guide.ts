import {define} from './define.js';
import {CareerGuide} from '../elements/career-guide.js';

define('career-guide', CareerGuide);
