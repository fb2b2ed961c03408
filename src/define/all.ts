import './career-crosswalk.js';
import './career-framework.js';
import './career-guide.js';
import './career-ladder.js';
import './career-level.js';
import './career-matrix.js';
import './career-self-check.js';
