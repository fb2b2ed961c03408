import {define} from './define.js';
import {CareerFramework} from '../elements/career-framework.js';

define('career-framework', CareerFramework);
