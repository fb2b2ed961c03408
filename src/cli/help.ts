import type {Command} from './command.js';

const START = `A framework file is JSON. The smallest one of use has a title, levels, and what
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

"$schema" makes an editor check the file and complete it as you type. Saved as
framework.json:

  career-elements check framework.json
`;

export function overview(commands: ReadonlyMap<string, Command>): string {
  const uses = [...commands.values()].map(({usage, summary}) => [usage, summary] as const);
  const rows = [...uses, ['COMMAND --help', 'tells more of a command'], ['--version', 'says which one this is']] as const;
  const width = Math.max(...rows.map(([usage]) => usage.length));
  const list = rows.map(([usage, summary]) => `  career-elements ${usage.padEnd(width)}  ${summary}\n`).join('');
  return `Checks career frameworks before they are drawn, and draws pictures of them.\n\n${list}\n${START}`;
}

export function helpFor({usage, summary, help}: Command): string {
  return `career-elements ${usage}: ${summary}\n\n${help}`;
}
