import './career-ladder.js';
import './career-matrix.js';
import './career-self-check.js';
