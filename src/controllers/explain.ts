import {checkFile} from '../model/check.js';
import {readTokens} from '../model/json-text.js';
import type {Problem} from '../model/problem.js';

/** What is wrong with the text of a framework file: where it breaks off, or everything that is not as the format says. */
export function explain(text: string): readonly Problem[] {
  const {fault} = readTokens(text);
  if (fault) return [{place: `line ${fault.line}, character ${fault.column}`, message: fault.message}];
  return checkFile(JSON.parse(text.replace(/^\uFEFF/, ''))).problems;
}
