import {theClient} from '../../demo/studio/import-client.js';
import {workbook} from './workbook.js';

const ROWS = [['Skill', 'Junior', 'Senior'], ['Craft', 'Draws', 'Draws well']];
const table = (separator: string) => ROWS.map(row => row.join(separator)).join('\n');

/** The test server makes each module of the importers when it is first asked for: on a busy machine all of them take longer than a test waits. */
before(async function () {
  this.timeout(60_000);
  const given = {'a.csv': table(','), 'a.xlsx': workbook({name: 'A', rows: ROWS}), 'a.html': `<table>${ROWS.map(row => `<tr><td>${row.join('<td>')}`).join('')}</table>`, 'a.md': '# Junior\n\n- Draws\n\n# Senior\n\n- Draws well\n', 'a.yaml': 'Junior:\n  Craft: Draws\nSenior:\n  Craft: Draws well\n'};
  for (const [name, content] of Object.entries(given)) await theClient().read({given: [{name, content}]});
});
