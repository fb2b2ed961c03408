/** What it takes to compare, loaded when levels are first compared. */
export {drawComparedCell} from './matrix-compared-cell.js';
export {comparedContent} from './compared-view.js';
export {renderSummary} from './comparison-summary.js';
export {renderGlance} from './matrix-glance.js';
export {styles} from './matrix-compared.styles.js';
