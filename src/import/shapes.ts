/** What a source may be, by name; `--as` and a mapping file choose one. */
export const SHAPES = {
  'levels-down': 'tables with a level in each row',
  'levels-across': 'tables with a level in each column',
  'long-export': 'a table that `export csv --long` wrote',
  'long': 'tables with a row for each statement',
  'level-headings': 'a heading for each level, with its statements below',
  'competency-headings': 'a heading for each competency, with its levels or steps below',
  'role-pages': 'a page for each role, with what is expected of it below',
  'topics': 'data: topics, their levels, and criteria at each',
  'records': 'data: a list with an entry for each statement',
  'level-files': 'data: a file for each level',
  'framework': 'a framework file',
} as const;

export type Shape = keyof typeof SHAPES;
