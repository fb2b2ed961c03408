import {CareerFramework} from '../elements/career-framework.js';
import {define} from './define.js';

define('career-framework', CareerFramework);
