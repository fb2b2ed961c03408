import {CareerLevel} from '../elements/career-level.js';
import {define} from './define.js';

define('career-level', CareerLevel);
