import {define} from './define.js';
import {CareerMatrix} from '../elements/career-matrix.js';

define('career-matrix', CareerMatrix);
