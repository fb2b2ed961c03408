/** Stands for src/define/career-matrix.ts on flaky.html, and does not arrive at first; see web-test-runner.config.js. */
import {CareerMatrix} from '/src/elements/career-matrix.ts';

customElements.define('career-matrix', CareerMatrix);
