import {CareerLadder} from '../elements/career-ladder.js';
import {define} from './define.js';

define('career-ladder', CareerLadder);
