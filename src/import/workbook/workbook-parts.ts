import type {Archive} from './archive.js';
import {readXml} from './xml.js';

/** A sheet of a workbook, and where in the archive it is. */
export interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** The sheets in the order of their tabs, and whether days are counted from 1904. */
export function sheetsOf(archive: Archive, file: string): {readonly sheets: readonly Sheet[]; readonly is1904: boolean} {
  const paths = new Map<string, string>();
  readXml(archive, 'xl/_rels/workbook.xml.rels', file, {
    open(name, {Id = '', Target = '', Type = ''}) {
      if (name === 'Relationship' && Type.endsWith('/worksheet')) paths.set(Id, Target.startsWith('/') ? Target : `xl/${Target}`);
    },
  });
  const sheets: Sheet[] = [];
  let is1904 = false;
  readXml(archive, 'xl/workbook.xml', file, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = isOn(attributes.date1904);
      if (name !== 'sheet') return;
      const path = paths.get(idIn(attributes));
      if (path !== undefined) sheets.push({name: attributes.name ?? '', path, isHidden: /hidden/i.test(attributes.state ?? '')});
    },
  });
  return {sheets, is1904};
}

/** The id of what an element refers to, whatever the prefix is. */
export function idIn(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
}

/** Whether an attribute says yes. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
