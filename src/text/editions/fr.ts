import type {EditionWords} from './en.js';

const counted = {
  added: ['est nouveau', 'sont nouveaux'],
  renamed: ['change de nom', 'changent de nom'],
  moved: ['change de place', 'changent de place'],
  removed: ['disparaît', 'disparaissent'],
  changed: ['dit autre chose', 'disent autre chose'],
} as const;
const list = (parts: readonly string[]) => [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' et ');
const capital = (text: string) => text.replace(/^./u, first => first.toUpperCase());

export const fr: EditionWords = {
  heading: ([before, from], [now, to]) => {
    if (before !== now) return `De : ${from ? `${before} (${from})` : before}, à : ${to ? `${now} (${to})` : now}`;
    return from && to && from !== to ? `${now}, de ${from} à ${to}` : `Ce qui a changé : ${now}`;
  },
  nothing: 'Rien n’a changé.',
  unheard: 'Rien n’a changé qui se lise.',
  summary: (kinds, cells, competencies, noun) => [
    kinds.length ? `Parmi les éléments du référentiel, ${list(kinds.map(([kind, number]) => `${number} ${counted[kind][number === 1 ? 0 : 1]}`))}.` : '',
    cells ? `Les attentes changent à ${cells} ${cells === 1 ? 'endroit' : 'endroits'} (${competencies} ${competencies < 2 ? noun.one : noun.other}).` : '',
  ].filter(Boolean).join(' '),
  added: 'Nouveau',
  renamed: 'Changement de nom',
  moved: 'Changement de place',
  removed: 'Ce qui disparaît',
  changed: 'Formulé autrement',
  cells: 'Ce qui est attendu',
  things: {framework: 'référentiel', track: 'filière', level: 'niveau', group: 'groupe', competency: 'compétence', step: 'échelon', scale: 'échelon', rating: 'échelon de l’évaluation', system: 'autre référentiel', section: 'partie'},
  fields: {
    id: 'identifiant', order: 'ordre', summary: 'résumé', group: 'groupe', levels: 'chemin', place: 'place', version: 'édition', lang: 'langue', source: 'origine', terms: 'noms employés', cumulative: 'si les niveaux comprennent ceux d’en dessous',
    check: 'auto-évaluation', rating: 'évaluation', ext: 'autres données', color: 'couleur', family: 'famille', status: 'état', code: 'code', years: 'années', rank: 'hauteur', facts: 'en un coup d’œil', criteria: 'critères', next: 'chemins possibles',
    equivalents: 'équivalences', pay: 'salaire', note: 'note', takeaways: 'en un coup d’œil', tracks: 'filières', text: 'texte', examples: 'exemples', avoid: 'à ne pas confondre', expected: 'si c’est attendu', url: 'adresse', ladders: 'parcours',
  },
  thing: (what, title, of) => `${capital(what)} ${title}${of ? ` (${of})` : ''}`,
  is: (name, title) => `${name} s’appelle désormais ${title}`,
  after: (name, other) => (other === undefined ? `${name} vient désormais en premier` : `${name} vient désormais après ${other}`),
  intoGroup: (name, from, to) => (to === undefined ? `${name} ne fait plus partie de ${from!}` : `${name} fait désormais partie de ${to}${from === undefined ? '' : `, et non plus de ${from}`}`),
  path: levels => levels.join(', puis '),
  before: 'Avant',
  now: 'Maintenant',
  field: (name, field, entry) => `${name}, ${field}${entry ? ` : ${entry}` : ''}`,
  isOther: 'autre qu’avant',
  states: {none: 'Rien n’est attendu, et le fichier le dit désormais.', todo: 'Pas encore rédigé.', absent: 'Le fichier n’en parle plus.'},
  unwritten: 'À rédiger de nouveau. Avant :',
  lost: id => `Son identifiant était ${id}. Les liens et les réponses conservées qui s’y réfèrent ne le trouvent plus ; une entrée sous « was » les y aiderait.`,
  conflicts: 'Là où votre fichier dit autre chose',
  noConflicts: 'Rien de cela ne touche à ce que votre fichier dit de son côté.',
  faults: 'Ce qui, dans votre fichier, ne convient pas à la nouvelle édition',
  base: 'La base maintenant',
  ours: 'Votre fichier',
  none: 'non attendu',
  conflict: {
    reworded: {says: 'La base le formule autrement, et votre texte prend sa place', removes: 'Votre fichier l’écarte, et la base l’a changé', orders: 'La base a maintenant un autre ordre, et le vôtre prend sa place'},
    added: {says: 'La base dit maintenant quelque chose ici, et votre texte prend sa place', removes: 'La base a maintenant ce que votre fichier écarte', orders: 'La base a maintenant un ordre ici'},
    removed: {says: 'La base ne l’a plus, et votre fichier en parle', removes: 'La base ne l’a plus : votre fichier n’a pas besoin de l’écarter', orders: 'La base ne l’a plus, et votre fichier lui donne une place'},
  },
};
