import {CareerMatrix} from '../elements/career-matrix.js';
import {define} from './define.js';

define('career-matrix', CareerMatrix);
