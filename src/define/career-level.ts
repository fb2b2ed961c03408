import {define} from './define.js';
import {CareerLevel} from '../elements/career-level.js';

define('career-level', CareerLevel);
