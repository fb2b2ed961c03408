import '../src/define/career-framework.js';
import {registerWords} from '../src/text/words.js';
import {frameworks} from './frameworks.js';

const element = document.querySelector('career-framework')!;
const byId = (id: string) => document.getElementById(id)!;

/** Shows a framework, from its beginning. */
function show(name: string): void {
  const src = frameworks[name]!;
  element.src = src;
  byId('file').setAttribute('href', src);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-element]')) link.href = `alone.html?element=${link.dataset['element']!}&framework=${name}`;
  byId('snippet').textContent = [
    '<script src="career-elements.js" defer></script>',
    '',
    `<career-framework src="${name}.json"></career-framework>`,
  ].join('\n');
}

/** The address names the framework first; what follows is what is looked at in it. */
const asked = () => location.hash.slice(1).split('&')[0]!;
const radios = [...document.querySelectorAll<HTMLInputElement>('[name=framework]')];

for (const radio of radios) {
  radio.addEventListener('change', () => {
    Object.assign(element, {level: '', to: '', compare: '', tracks: '', section: ''});
    history.replaceState(null, '', `#${radio.value}`);
    show(radio.value);
  });
  if (asked() === radio.value) radio.checked = true;
}
show(radios.find(({checked}) => checked)!.value);

// A link to another framework may be pasted into the address of this page.
addEventListener('hashchange', () => {
  const radio = radios.find(({value}) => value === asked());
  if (!radio || radio.checked) return;
  radio.checked = true;
  show(radio.value);
});

// The address says what is shown: a jump within the page leaves it as it is.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.skip, .jumps a')) {
  link.addEventListener('click', event => {
    event.preventDefault();
    const goal = byId(link.hash.slice(1));
    goal.focus({preventScroll: true});
    goal.scrollIntoView();
  });
}

byId('accent').addEventListener('input', event => {
  document.documentElement.style.setProperty('--career-accent', (event.target as HTMLInputElement).value);
});
byId('scheme').addEventListener('change', event => {
  document.documentElement.style.colorScheme = (event.target as HTMLSelectElement).value;
});
/** Each is loaded when it is first chosen; one that is there already is registered once more, so that all is drawn anew. */
const languages: Record<string, () => Promise<unknown>> = {
  de: () => import('../src/lang/de.js'),
  fr: () => import('../src/lang/fr.js'),
  es: () => import('../src/lang/es.js'),
  ja: () => import('../src/lang/ja.js'),
  ar: () => import('../src/lang/ar.js'),
};
byId('language').addEventListener('change', async event => {
  const lang = (event.target as HTMLSelectElement).value;
  await languages[lang]?.();
  // The page itself stays English: what speaks the language, and is laid out in its direction, is the framework.
  const section = byId('framework');
  section.lang = lang;
  section.dir = lang === 'ar' ? 'rtl' : 'ltr';
  registerWords(lang, {});
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
