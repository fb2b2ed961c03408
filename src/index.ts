/**
 * Everything that a program uses of Career Elements. Importing it registers no element and needs no browser: a page
 * registers what it uses by `career-elements/define/career-ladder.js` and so on.
 */
import './without-dom/start-lit.js';

export {CareerCrosswalk} from './elements/career-crosswalk.js';
export {CareerFramework} from './elements/career-framework.js';
export {CareerGuide} from './elements/career-guide.js';
export {CareerLadder} from './elements/career-ladder.js';
export {CareerLevel} from './elements/career-level.js';
export {CareerMatrix} from './elements/career-matrix.js';
export {CareerSelfCheck} from './elements/career-self-check.js';

export {CareerAssessmentChangeEvent} from './events/career-assessment-change.js';
export {CareerCellSelectEvent} from './events/career-cell-select.js';
export {CareerCompareSelectEvent} from './events/career-compare-select.js';
export {CareerErrorEvent} from './events/career-error.js';
export {CareerLevelSelectEvent} from './events/career-level-select.js';
export {CareerPathSelectEvent} from './events/career-path-select.js';
export {CareerTracksSelectEvent} from './events/career-tracks-select.js';
export {CareerLoadEvent} from './events/career-load.js';
export {CareerViewSelectEvent} from './events/career-view-select.js';
export {CareerSectionSelectEvent} from './events/career-section-select.js';

export {parseFramework} from './model/parse.js';
export {FrameworkError, type Problem} from './model/problem.js';
export {LoadError} from './controllers/downloads.js';
export {
  Framework,
  type Cell, type Competency, type Content, type Criterion, type Entry, type Expected, type Group, type Level,
  type Named, type Rating, type Section, type Step, type Track,
} from './model/framework.js';
export type {Equivalent, FrameworkFile, Pay, Source, System, Terms} from './model/schema.js';
export type {Move} from './model/moves.js';
export {viewsOf, type View} from './model/views.js';
export {inspect, type Counts} from './model/inspect.js';
export {
  compare, type Change, type Compared, type ComparedCell, type ComparedContent, type ComparedCriterion, type ComparedFact, type ComparedList, type ComparedRow,
  type Comparison, type Side,
} from './model/comparison.js';
export {
  editionChanges, type CellChange, type CellState, type EditionChange, type EditionChanges, type EditionPairs, type EditionThing, type Field, type Former,
} from './model/edition-changes.js';
export {baseConflicts, type BaseConflict} from './model/base-conflicts.js';
export {merged, type OverlayFile} from './model/overlay.js';
export {layersOf, type Layer} from './model/layers.js';
export {crosswalkBetween, crosswalkOf, type Crosswalk, type CrosswalkRow, type CrosswalkMatch} from './model/crosswalk.js';
export type {OtherLevel, OtherSystem} from './model/other-system.js';
export {Assessment, readRecord, type ReadRecord} from './model/assessment.js';
export type {Beside, BesideGiven} from './elements/beside.js';
export type {Answer, AssessmentRecord, Dated, Evidence, Note, Plan, Said, SavedRecord, Snapshot, Tick} from './model/record.js';

export {registerWords, type Translation, type Words} from './text/words.js';
