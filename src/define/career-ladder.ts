import {define} from './define.js';
import {CareerLadder} from '../elements/career-ladder.js';

define('career-ladder', CareerLadder);
