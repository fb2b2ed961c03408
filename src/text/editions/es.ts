import type {EditionWords} from './en.js';

const counted = {
  added: ['es nueva', 'son nuevas'],
  renamed: ['cambia de nombre', 'cambian de nombre'],
  moved: ['cambia de lugar', 'cambian de lugar'],
  removed: ['desaparece', 'desaparecen'],
  changed: ['dice otra cosa', 'dicen otra cosa'],
} as const;
const names = new Intl.ListFormat('es');
const capital = (text: string) => text.replace(/^./u, first => first.toLocaleUpperCase('es'));

export const es: EditionWords = {
  heading: ([before, from], [now, to]) => {
    if (before !== now) return `De ${from ? `${before} (${from})` : before} a ${to ? `${now} (${to})` : now}`;
    return from && to && from !== to ? `${now}, de ${from} a ${to}` : `Qué ha cambiado: ${now}`;
  },
  nothing: 'No ha cambiado nada.',
  unheard: 'No ha cambiado nada que se lea.',
  summary: (kinds, cells, competencies, noun) => [
    kinds.length ? `De las partes del marco, ${names.format(kinds.map(([kind, number]) => `${number} ${counted[kind][number === 1 ? 0 : 1]}`))}.` : '',
    cells ? `En ${cells} ${cells === 1 ? 'lugar' : 'lugares'} se espera otra cosa (${competencies} ${competencies === 1 ? noun.one : noun.other}).` : '',
  ].filter(Boolean).join(' '),
  added: 'Nuevo',
  renamed: 'Con otro nombre',
  moved: 'En otro lugar',
  removed: 'Lo que desaparece',
  changed: 'Con otra redacción',
  cells: 'Lo que se espera',
  things: {framework: 'marco', track: 'recorrido', level: 'nivel', group: 'grupo', competency: 'competencia', step: 'escalón', scale: 'escalón', rating: 'escalón de la valoración', system: 'otro sistema', section: 'apartado'},
  fields: {
    id: 'identificador', order: 'orden', summary: 'resumen', group: 'grupo', levels: 'camino', place: 'lugar', version: 'edición', lang: 'idioma', source: 'fuente', terms: 'nombres que usa', cumulative: 'si los niveles incluyen los de abajo',
    check: 'autoevaluación', rating: 'valoración', ext: 'otros datos', color: 'color', family: 'familia', status: 'estado', code: 'código', years: 'años', rank: 'altura', facts: 'de un vistazo', criteria: 'criterios', next: 'caminos posibles',
    equivalents: 'equivalencias', pay: 'sueldo', note: 'nota', takeaways: 'de un vistazo', tracks: 'recorridos', text: 'texto', examples: 'ejemplos', avoid: 'lo que no', expected: 'si se espera', url: 'dirección', ladders: 'escaleras',
  },
  thing: (what, title, of) => `${capital(what)} ${title}${of ? ` (${of})` : ''}`,
  is: (name, title) => `${name} ahora se llama ${title}`,
  after: (name, other) => (other === undefined ? `${name} va ahora al principio` : `${name} va ahora detrás de ${other}`),
  intoGroup: (name, from, to) => (to === undefined ? `${name} ya no está en ${from!}` : `${name} está ahora en ${to}${from === undefined ? '' : `, ya no en ${from}`}`),
  path: levels => levels.join(', después '),
  before: 'Antes',
  now: 'Ahora',
  field: (name, field, entry) => `${name}, ${field}${entry ? `: ${entry}` : ''}`,
  isOther: 'distinto de antes',
  states: {none: 'No se espera nada, y ahora el archivo lo dice.', todo: 'Todavía sin escribir.', absent: 'El archivo ya no habla de ello.'},
  unwritten: 'Hay que escribirlo de nuevo. Antes:',
  lost: id => `Su identificador era ${id}. Los enlaces y las respuestas guardadas que dependen de él ya no lo encuentran; una entrada en «was» los ayudaría.`,
  conflicts: 'Donde tu archivo dice algo propio',
  noConflicts: 'Nada de esto toca lo que tu archivo dice por su cuenta.',
  faults: 'Lo que en tu archivo no encaja con la edición nueva',
  base: 'La base ahora',
  ours: 'Tu archivo',
  none: 'no se espera',
  conflict: {
    reworded: {says: 'La base lo dice con otras palabras, y en su lugar queda tu texto', removes: 'Tu archivo lo omite, y la base lo ha cambiado', orders: 'La base tiene ahora otro orden, y en su lugar queda el tuyo'},
    added: {says: 'La base dice ahora algo aquí, y en su lugar queda tu texto', removes: 'La base tiene ahora lo que tu archivo omite', orders: 'La base tiene ahora un orden aquí'},
    removed: {says: 'La base ya no lo tiene, y tu archivo habla de ello', removes: 'La base ya no lo tiene: no hace falta que tu archivo lo omita', orders: 'La base ya no lo tiene, y tu archivo le da un lugar'},
  },
};
