import {Parser} from 'htmlparser2';
import {HtmlReader} from './html-reader.js';
import {Refused, type Place} from '../imported.js';
import type {Block, Page} from '../page.js';
import type {Source, Warn} from '../source/source.js';

/** A document in HTML, as a browser gives what was copied from a sheet, a wiki or a text. */
export function htmlPage({file, text, firstLine = 1}: Source, warn: Warn): Page {
  const {blocks, title, lang} = read(text, file, firstLine, warn, false);
  return {file, ...(title && {title}), ...(lang && {lang}), blocks};
}

/** The blocks of a piece of HTML that begins at a line; with `isMarkdown` its texts are Markdown already. */
export function htmlBlocks(html: string, file: string, firstLine: number, warn: Warn, isMarkdown = false): readonly Block[] {
  return read(html, file, firstLine, warn, isMarkdown).blocks;
}

/** No document of a person is nested so deep. */
const DEEPEST = 500;

function read(html: string, file: string, firstLine: number, warn: Warn, isMarkdown: boolean): HtmlReader {
  let line = firstLine;
  let lineEnd = html.indexOf('\n');
  const place = (index: number): Place => {
    for (; lineEnd >= 0 && lineEnd < index; lineEnd = html.indexOf('\n', lineEnd + 1)) line++;
    return {file, line};
  };
  const reader = new HtmlReader(warn, isMarkdown);
  let depth = 0;
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => {
      if (++depth > DEEPEST) throw new Refused(place(parser.startIndex), `elements are nested more than ${DEEPEST} deep here. Save it as a document once more, or paste only the part that counts`);
      reader.open(name, new Map(Object.entries(attributes)), place(parser.startIndex));
    },
    onclosetag: name => {
      depth--;
      reader.close(name);
    },
    ontext: text => reader.say(text, place(parser.startIndex + text.length - text.trimStart().length)),
  }, {recognizeCDATA: true, recognizeSelfClosing: true});
  parser.write(html);
  parser.end();
  reader.end();
  return reader;
}
