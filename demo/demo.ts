import '../src/define/career-ladder.js';
import '../src/define/career-matrix.js';
import '../src/define/career-self-check.js';
import {frameworks} from './frameworks.js';

const ladder = document.querySelector('career-ladder')!;
const matrix = document.querySelector('career-matrix')!;
const check = document.querySelector('career-self-check')!;
const byId = (id: string) => document.getElementById(id)!;

/** Shows a framework everywhere. One download, though three elements ask for it. */
function show(name: string): void {
  const src = frameworks[name]!;
  ladder.level = check.competency = '';
  compare([]);
  for (const element of [ladder, matrix, check]) element.src = src;
  byId('file').setAttribute('href', src);
  byId('snippet').textContent = [
    '<script src="career-elements.js" defer></script>',
    '',
    `<career-ladder src="${name}.json"></career-ladder>`,
    `<career-matrix src="${name}.json"></career-matrix>`,
    `<career-self-check src="${name}.json"></career-self-check>`,
  ].join('\n');
}

/** A level picked on the ladder is compared with the one before it, and the other way round. */
ladder.addEventListener('career-level-select', ({level: id}) => {
  const {framework} = ladder;
  const level = framework?.level(id);
  const before = level && framework!.waysIn(level)[0]?.from;
  compare(before ? [before, level] : []);
});

/** Compares levels in the matrix, and says so where the reader is: the matrix may be out of sight. */
function compare(levels: readonly {readonly id: string; readonly title: string}[]): void {
  matrix.compare = levels.map(({id}) => id).join(' ');
  byId('compared').hidden = !levels.length;
  byId('compared').textContent = `${levels.map(({title}) => title).join(' to ')}, compared ↓`;
}

matrix.addEventListener('career-compare-select', ({levels}) => {
  ladder.level = levels.at(-1) ?? '';
});

for (const radio of document.querySelectorAll<HTMLInputElement>('[name=framework]')) {
  radio.addEventListener('change', () => {
    show(radio.value);
    history.replaceState(null, '', `#${radio.value}`);
  });
  if (location.hash === `#${radio.value}`) radio.checked = true;
}
show(document.querySelector<HTMLInputElement>('[name=framework]:checked')!.value);

byId('accent').addEventListener('input', event => {
  document.documentElement.style.setProperty('--career-accent', (event.target as HTMLInputElement).value);
});
byId('scheme').addEventListener('change', event => {
  document.documentElement.style.colorScheme = (event.target as HTMLSelectElement).value;
});
byId('copy').addEventListener('click', async () => {
  const text = byId('snippet').textContent!;
  try {
    await navigator.clipboard.writeText(text);
    byId('copied').textContent = 'Copied';
  } catch {
    getSelection()!.selectAllChildren(byId('snippet')); // not allowed here: selected, ready for the keyboard
    byId('copied').textContent = 'Selected: copy it with your keyboard';
  }
});
