/** All that makes things of a draft: loaded when somebody wants to take one. */
export {copyOf, fileOf, pageOf} from './artefacts.js';
export {pngOf} from './picture.js';
export {takenWords} from './taken-words.js';
export {zipSync} from 'fflate';
