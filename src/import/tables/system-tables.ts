import {slug} from '../../model/ids.js';
import {own, type Rows} from './spots.js';

const SYSTEMS = /^(?:radford|mercer|pave|aon|korn ferry|hay\b|comptryx|willis towers|wtw|culpepper|carta|figures|ravio|compa|levels\.fyi|google|meta|facebook|amazon|aws|microsoft|apple|netflix|uber|stripe|salesforce|airbnb|linkedin|dropbox|spotify|twitter|oracle|ibm|shopify|gitlab|buffer|square|lyft|sap\b|atlassian|nvidia|intel\b)/i;

/** A column with what another company, or a survey, calls a level. */
export interface SystemColumn {
  readonly column: number;
  readonly system: string;
  /** Where a system has several ladders, the whole head: “Radford mgmt”. */
  readonly ladder: string;
}

/** The columns of a table that lines up the levels of other systems. */
export function systemsOf(rows: Rows): SystemColumn[] | undefined {
  const columns = (rows[0] ?? []).flatMap((cell, column) => systemColumn(own(cell), column) ?? []);
  // “Mercer/Comptryx mgmt” and “Mercer prof” are ladders of one system, under its longer name.
  const longer = (name: string) => columns.map(({system}) => system).find(other => other.length > name.length && other.split(/[/,(]/)[0]!.trim() === name) ?? name;
  return columns.length > 1 && columns.length >= rows[0]!.length - 2 ? columns.map(column => ({...column, system: longer(column.system)})) : undefined;
}

export function systemColumn(head: string, column: number): SystemColumn | undefined {
  if (!SYSTEMS.test(head) || head.length > 60) return undefined;
  const ladder = /\s(mgmt|management|manager|prof|professional|support|ic|executive|technical|sales)\.?$/i.exec(head);
  return {column, system: ladder ? head.slice(0, ladder.index) : head, ladder: ladder ? head : ''};
}

/** The same system under one id, however its head is written. */
export function systemId(system: string): string {
  return slug(system);
}
