import {define} from './define.js';
import {CareerSelfCheck} from '../elements/career-self-check.js';

define('career-self-check', CareerSelfCheck);
