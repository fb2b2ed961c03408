/** What it takes to tell what became of an earlier edition, loaded when there is one. */
export {renderEditionCell} from './edition-cell.js';
export {editionContent} from './edition-content.js';
export {competencyNotes, levelNotes} from './edition-notes.js';
export {editionSentences} from './edition-summary.js';
export {styles} from './matrix-compared.styles.js';
