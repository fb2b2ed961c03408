/** What it takes to tell what became of an earlier edition, loaded when there is one. */
export {drawEditionCell} from './edition-cell.js';
export {editionContent} from './edition-content.js';
export {notesOf} from './edition-notes.js';
export {renderOthers} from './edition-others.js';
export {editionSentences} from './edition-summary.js';
export {styles} from './matrix-compared.styles.js';
