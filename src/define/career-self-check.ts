import {CareerSelfCheck} from '../elements/career-self-check.js';
import {define} from './define.js';

define('career-self-check', CareerSelfCheck);
