import {counted, joined, number, quoted, the, type Counted} from '../arabic.js';
import {isolate} from '../isolate.js';
import type {EditionWords} from './en.js';

/** After a preposition. */
const place: Counted = {one: 'موضع واحد', two: 'موضعين', few: 'مواضع', many: 'موضعًا', other: 'موضع'};
const kindsOf = {added: 'إضافات', renamed: 'تغيير الاسم', moved: 'نقل', removed: 'حذف', changed: 'تغيير الصياغة'} as const;

export const ar: EditionWords = {
  heading: ([before, from], [now, to]) => {
    const edition = (title: string, version: string | undefined) => (version ? `${isolate(title)} (${isolate(version)})` : isolate(title));
    if (before !== now) return `من ${edition(before, from)} إلى ${edition(now, to)}`;
    return from && to && from !== to ? `${isolate(now)}، من ${isolate(from)} إلى ${isolate(to)}` : `ما تغيّر: ${isolate(now)}`;
  },
  nothing: 'لم يتغيّر شيء.',
  unheard: 'لم يتغيّر شيء مما يُقرأ.',
  summary: (kinds, cells, competencies, noun) => [
    kinds.length ? `ما تغيّر في أجزاء الإطار: ${kinds.map(([kind, number]) => `${kindsOf[kind]} (${number})`).join('، ')}.` : '',
    cells ? `تغيّر ما يُتوقع في ${counted(cells, place)} (${number(competencies, noun)}).` : '',
  ].filter(Boolean).join(' '),
  added: 'الجديد',
  renamed: 'ما تغيّر اسمه',
  moved: 'ما تغيّر موضعه',
  removed: 'ما حُذف',
  changed: 'ما تغيّرت صياغته',
  cells: 'ما يُتوقع',
  things: {framework: 'إطار', track: 'مسار', level: 'مستوى', group: 'مجموعة', competency: 'كفاءة', step: 'درجة', scale: 'درجة', rating: 'درجة التقييم', system: 'نظام آخر', section: 'قسم'},
  fields: {
    id: 'المعرّف', order: 'الترتيب', summary: 'الملخص', group: 'المجموعة', levels: 'الطريق', place: 'الموضع', version: 'الإصدار', lang: 'اللغة', source: 'المصدر', terms: 'التسميات', cumulative: 'هل تشمل المستويات ما دونها',
    check: 'المراجعة الذاتية', rating: 'التقييم', ext: 'بيانات أخرى', color: 'اللون', family: 'العائلة', status: 'الحالة', code: 'الرمز', years: 'السنوات', rank: 'الارتفاع', facts: 'نظرة سريعة', criteria: 'المعايير', next: 'الطرق التالية',
    equivalents: 'المكافئات', pay: 'الأجر', note: 'ملاحظة', takeaways: 'نظرة سريعة', tracks: 'المسارات', text: 'النص', examples: 'الأمثلة', avoid: 'ما يُتجنّب', expected: 'هل هو متوقع', url: 'العنوان', ladders: 'السلالم',
  },
  thing: (what, title, of) => `${the(what)}: ${isolate(title)}${of ? ` (${isolate(of)})` : ''}`,
  is: (name, title) => `${name}، الاسم الجديد: ${isolate(title)}`,
  after: (name, other) => (other === undefined ? `${name}، الموضع الجديد: في البداية` : `${name}، الموضع الجديد: بعد ${isolate(other)}`),
  intoGroup: (name, from, to) => joined([`${name}، ${to === undefined ? 'من الآن بلا مجموعة' : `المجموعة الجديدة: ${isolate(to)}`}`, ...(from === undefined ? [] : [`المجموعة السابقة: ${isolate(from)}`])]),
  path: levels => levels.map(isolate).join('، ثم '),
  before: 'من قبل',
  now: 'الآن',
  field: (name, field, entry) => `${name}، ${field}${entry ? `: ${isolate(entry)}` : ''}`,
  isOther: 'يختلف عمّا كان',
  states: {none: 'لا يُتوقع شيء، والملف يقول ذلك الآن.', todo: 'لم يُكتب بعد.', absent: 'لم يعد الملف يذكره.'},
  unwritten: 'يحتاج إلى كتابة جديدة. من قبل:',
  lost: id => `كان المعرّف ${isolate(id)}. الروابط والإجابات المحفوظة التي تعتمد عليه لم تعد تجده؛ وذكره في ${quoted('was')} يحلّ ذلك.`,
  conflicts: 'حيث يقول ملفك شيئًا خاصًا به',
  noConflicts: 'لا يمسّ أيٌّ من هذا ما يقوله ملفك.',
  faults: 'ما لا يوافق الإصدار الجديد في ملفك',
  base: 'الأساس الآن',
  ours: 'ملفك',
  none: 'غير متوقع',
  conflict: {
    reworded: {says: 'تغيّرت الصياغة في الأساس، ويحلّ نص ملفك محلّها', removes: 'يستبعده ملفك، وقد تغيّر في الأساس', orders: 'تغيّر الترتيب في الأساس، ويحلّ ترتيب ملفك محلّه'},
    added: {says: 'أصبح الأساس يقول هنا شيئًا، ويحلّ نص ملفك محلّه', removes: 'أصبح في الأساس ما يستبعده ملفك', orders: 'أصبح في الأساس ترتيب هنا'},
    removed: {says: 'لم يعد هذا في الأساس، وملفك يذكره', removes: 'لم يعد هذا في الأساس: لا حاجة إلى استبعاده في ملفك', orders: 'لم يعد هذا في الأساس، وملفك يرتّبه'},
  },
};
