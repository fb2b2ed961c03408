import type {Command} from './command.js';

const START = `From a sheet to a page, in three commands:

  career-elements import levels.xlsx -o framework.json
  career-elements check framework.json
  career-elements export svg framework.json > ladder.svg

Then put the elements on a page: the README of the package says how. Whoever has
nothing yet begins with career-elements new -o framework.json.

A framework file is JSON. The smallest one of use has a title, levels, and what
is expected at them:

  {
    "$schema":
      "./node_modules/career-elements/dist/career-framework.schema.json",
    "id": "engineering",
    "title": "Engineering",
    "levels": [
      {"id": "junior", "title": "Junior"},
      {"id": "senior", "title": "Senior"}
    ],
    "competencies": [
      {"id": "craft", "title": "Craft", "expectations": {
        "junior": "Finishes small tasks well",
        "senior": "Sets the standard that others follow"
      }}
    ]
  }

"$schema" makes an editor check the file and complete it as you type.

`;

const CODES = 'Exit codes: 0 done, 1 something is wrong with a file, 2 called in a wrong way.\n';

export function overview(commands: ReadonlyMap<string, Command>): string {
  const uses = [...commands.values()].map(({usage, summary}) => [usage, summary] as const);
  const rows = [...uses, ['COMMAND --help', 'tells more of a command'], ['--version', 'says which one this is']] as const;
  const width = Math.max(...rows.map(([usage]) => usage.length));
  const list = rows.map(([usage, summary]) => `  career-elements ${usage.padEnd(width)}  ${summary}\n`).join('');
  return `Makes career frameworks of what you have, checks them and draws them.\n\n${list}\n${START}${CODES}`;
}

export function helpFor({usage, summary, help}: Command): string {
  return `career-elements ${usage}: ${summary}\n\n${help}\n${CODES}`;
}
