import type {EditionWords} from './en.js';

const counted = {
  added: ['ist neu', 'sind neu'],
  renamed: ['heißt anders', 'heißen anders'],
  moved: ['steht anderswo', 'stehen anderswo'],
  removed: ['ist weggefallen', 'sind weggefallen'],
  changed: ['sagt etwas anderes', 'sagen etwas anderes'],
} as const;
const list = (parts: readonly string[]) => [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' und ');
const capital = (text: string) => text.replace(/^./u, first => first.toUpperCase());

export const de: EditionWords = {
  heading: ([before, from], [now, to]) => {
    if (before !== now) return `Von ${from ? `${before} (${from})` : before} zu ${to ? `${now} (${to})` : now}`;
    return from && to && from !== to ? `${now}, von ${from} zu ${to}` : `Was sich geändert hat: ${now}`;
  },
  nothing: 'Es hat sich nichts geändert.',
  unheard: 'Es hat sich nichts geändert, was man lesen würde.',
  summary: (kinds, cells, competencies, noun) => [
    kinds.length ? `Von den Teilen des Frameworks: ${list(kinds.map(([kind, number]) => `${number} ${counted[kind][number === 1 ? 0 : 1]}`))}.` : '',
    cells ? `An ${cells === 1 ? '1 Stelle' : `${cells} Stellen`} wird etwas anderes erwartet (${competencies} ${competencies === 1 ? noun.one : noun.other}).` : '',
  ].filter(Boolean).join(' '),
  added: 'Neu',
  renamed: 'Umbenannt',
  moved: 'Verschoben',
  removed: 'Weggefallen',
  changed: 'Anders formuliert',
  cells: 'Was erwartet wird',
  things: {framework: 'Framework', track: 'Laufbahn', level: 'Stufe', group: 'Gruppe', competency: 'Kompetenz', step: 'Kompetenzstufe', scale: 'Kompetenzstufe', rating: 'Bewertungsstufe', system: 'anderes System', section: 'Abschnitt'},
  fields: {
    id: 'Kennung', order: 'Reihenfolge', summary: 'Zusammenfassung', group: 'Gruppe', levels: 'Weg', place: 'Platz', version: 'Ausgabe', lang: 'Sprache', source: 'Quelle', terms: 'Bezeichnungen', cumulative: 'ob Stufen die unter ihnen einschließen',
    check: 'Selbstcheck', rating: 'Bewertung', ext: 'weitere Daten', color: 'Farbe', family: 'Familie', status: 'Status', code: 'Kürzel', years: 'Jahre', rank: 'Höhe', facts: 'auf einen Blick', criteria: 'Kriterien', next: 'Wege weiter',
    equivalents: 'Entsprechungen', pay: 'Gehalt', note: 'Notiz', takeaways: 'auf einen Blick', tracks: 'Laufbahnen', text: 'Text', examples: 'Beispiele', avoid: 'nicht gemeint', expected: 'ob es erwartet wird', url: 'Adresse', ladders: 'Leitern',
  },
  thing: (what, title, of) => `${capital(what)} ${title}${of ? ` (${of})` : ''}`,
  is: (name, title) => `${name} heißt jetzt ${title}`,
  after: (name, other) => (other === undefined ? `${name} steht jetzt ganz vorn` : `${name} steht jetzt nach ${other}`),
  intoGroup: (name, from, to) => (to === undefined ? `${name} gehört nicht mehr zu ${from!}` : `${name} gehört jetzt zu ${to}${from === undefined ? '' : `, nicht mehr zu ${from}`}`),
  path: levels => levels.join(', dann '),
  before: 'Zuvor',
  now: 'Jetzt',
  field: (name, field, entry) => `${name}, ${field}${entry ? `: ${entry}` : ''}`,
  isOther: 'anders als zuvor',
  states: {none: 'Nichts wird erwartet, und das sagt die Datei jetzt auch.', todo: 'Noch nicht beschrieben.', absent: 'Die Datei spricht nicht mehr davon.'},
  unwritten: 'Muss neu beschrieben werden. Zuvor:',
  lost: id => `Die Kennung war ${id}. Links und aufbewahrte Antworten, die sich darauf beziehen, finden es nicht mehr; ein Eintrag unter „was“ würde ihnen helfen.`,
  conflicts: 'Wo Ihre Datei etwas Eigenes sagt',
  noConflicts: 'Nichts davon berührt, was Ihre Datei Eigenes sagt.',
  faults: 'Was in Ihrer Datei nicht zur neuen Ausgabe passt',
  base: 'Die Grundlage jetzt',
  ours: 'Ihre Datei',
  none: 'nicht erwartet',
  conflict: {
    reworded: {says: 'Die Grundlage formuliert es neu, und an seiner Stelle steht Ihr Text', removes: 'Ihre Datei lässt es weg, und die Grundlage hat es geändert', orders: 'Die Grundlage hat jetzt eine andere Reihenfolge, und an ihrer Stelle steht Ihre'},
    added: {says: 'Die Grundlage sagt hier jetzt etwas, und an seiner Stelle steht Ihr Text', removes: 'Die Grundlage hat jetzt, was Ihre Datei weglässt', orders: 'Die Grundlage hat hier jetzt eine Reihenfolge'},
    removed: {says: 'In der Grundlage gibt es das nicht mehr, und Ihre Datei spricht davon', removes: 'In der Grundlage gibt es das nicht mehr: Ihre Datei braucht es nicht wegzulassen', orders: 'In der Grundlage gibt es das nicht mehr, und Ihre Datei ordnet es ein'},
  },
};
