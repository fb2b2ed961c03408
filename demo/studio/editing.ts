/** Everything that one can do to a framework by hand. Each act gives a new file that shares with the former one what it did not change. */
export {setAbout} from './editing/about.js';
export {isStatements, partsOf, withParts, type Parts} from './editing/cell-text.js';
export {addCompetency, moveCompetency, removeCompetency, setCompetency, setGroupOf} from './editing/competencies.js';
export {newSection, numberIn, setDetails, setWay, waysFrom, type Details, type SectionOfLevel, type Way} from './editing/details.js';
export {cellOf, isStepped, leadsNowhere, sameAs, setCell, setExpected, type ExpectedInput} from './editing/expectations.js';
export {addGroup, moveGroup, removeGroup, setGroup, setTakeaway} from './editing/groups.js';
export {find, idsIn, type ListName} from './editing/identified.js';
export {addLevel, moveLevel, removeLevel, renameFact, setFact, setLevel} from './editing/levels.js';
export {addSection, moveSection, removeSection, setSection} from './editing/sections.js';
export {linesOf, reworded, statementsOf} from './editing/statements.js';
export {renameStep, setStep, stepsOf, type StepOf} from './editing/steps.js';
export {addTrack, moveTrack, removeTrack, setPath, setTrack} from './editing/tracks.js';
