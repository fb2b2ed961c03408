import {Parser} from 'htmlparser2';
import type {Archive} from './archive.js';
import {Refused} from '../imported.js';

export interface Listener {
  /** A name without its prefix, and attributes with theirs. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Deeper than any part of a workbook is. The parser looks through all that is open for what is closed. */
const DEEPEST = 100;

/** Reads a file of an archive as XML, without ever having it as a whole. Entities of its own are not expanded: they stay what they are. */
export function readXml(archive: Archive, name: string, file: string, listener: Listener): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (++depth > DEEPEST) throw new Refused({file, line: 1}, `${name} in this workbook is nested more than ${DEEPEST} deep. Open it in Excel or LibreOffice, and save it again as XLSX`);
        listener.open?.(local(tag), attributes);
      },
      ontext: text => listener.text?.(text),
      onclosetag(tag) {
        depth--;
        listener.close?.(local(tag));
      },
    },
    {xmlMode: true, decodeEntities: true},
  );
  archive.read(name, piece => parser.write(piece));
  parser.end();
}

function local(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}
