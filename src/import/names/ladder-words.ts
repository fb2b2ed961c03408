import {fold} from '../../model/fold.js';

/** Words by which a level is known, and about how high each stands. Lists of several languages: en de fr es pt it nl pl sv tr ru he ja zh ko ar. */
const STRONG: Readonly<Record<number, string>> = {
  0: 'intern trainee apprentice werkstudent praktikant praktikantin auszubildende auszubildender auszubildenden azubi volontär volontärin stagiaire alternant alternante apprenti apprentie becario becaria practicante aprendiz estagiário estagiária stagista tirocinante apprendista stagiair leerling stażysta stażystka praktykant praktikantti lärling stajyer стажер стажёр практикант מתמחה praktikantka harjoittelija',
  1: 'junior juniore jr graduate beginner novice einsteiger einsteigerin anfänger anfängerin berufseinsteiger débutant débutante principiante iniciante starter młodszy młodsza początkujący nybörjare acemi младший младшая джуниор джун זוטר זוטרה מתחיל מתחילה nyutexaminerad nyuddannet nyutdannet',
  2: 'mid middle midlevel intermediate medior fortgeschritten fortgeschrittene fortgeschrittener confirmé confirmée intermédiaire intermedio intermedia intermediário pleno semisenior średniozaawansowany samodzielny samodzielna мидл средний ביניים',
  3: 'senior seniore sr starszy starsza expérimenté expérimentée kıdemli старший старшая сеньор синьор בכיר בכירה erfaren erfarne',
  4: 'lead staff techlead teamlead teamleiter teamleiterin référent référente líder capo starszy teamleider teamleidster ledare lideri ведущий ведущая тимлид ראש',
  5: 'principal architect distinguished manager managerin manageress leiter leiterin leitung gerente responsable responsabile kierownik kierowniczka principale architekt architecte arquitecto arquiteto architetto coordinador coordenador hoofd chef müdür yönetici руководитель менеджер главный главная מנהל מנהלת chefin chefe',
  6: 'fellow director directrice directeur direktor direktorin diretor diretora direttore direttrice dyrektor head bereichsleiter bereichsleiterin abteilungsleiter abteilungsleiterin директор סמנכ',
  7: 'vp svp evp avp vorstand',
  8: 'chief cto ceo cpo cio cfo coo ciso geschäftsführer geschäftsführerin president',
};

/** Words that are as often part of something else: they count where a name is made of one alone. */
const WEAK: Readonly<Record<number, string>> = {
  0: 'student none',
  1: 'entry associate assistant awareness aware foundation foundational basic basics learning learner kenner grundlagen grundkenntnisse assistent básico básica base notions notion débrouillé podstawowy yardımcı ассистент',
  2: 'regular working developing practitioner professional professionell competent proficient applying könner könnerin erfahren autonome medio média competente basis uzman специалист',
  3: 'advanced experienced avancé avancée avanzado avanzada avançado avançada avanzato avanzata gevorderd ervaren zaawansowany leading',
  4: 'expert experte expertin experto experta esperto esperta ekspert specialist spezialist spezialistin spécialiste especialista specialista mastery master meister maître maestro mestre эксперт מומחה',
};

/** In scripts that do not part words, a word is looked for anywhere in a name. Longer ones go first. */
const UNPARTED: readonly (readonly [string, number])[] = ([
  ['インターン', 0], ['見習', 0], ['实习', 0], ['實習', 0], ['学徒', 0], ['متدرب', 0], ['인턴', 0], ['수습', 0],
  ['ジュニア', 1], ['初級', 1], ['初级', 1], ['新人', 1], ['初心者', 1], ['助理', 1], ['مبتدئ', 1], ['مساعد', 1], ['入門', 1], ['基礎', 1], ['주니어', 1], ['초급', 1], ['신입', 1], ['사원', 1],
  ['ミドル', 2], ['中級', 2], ['中级', 2], ['中堅', 2], ['متوسط', 2], ['一人前', 2], ['미들', 2], ['중급', 2], ['대리', 2],
  ['シニア', 3], ['上級', 3], ['高级', 3], ['上级', 3], ['高級', 3], ['资深', 3], ['資深', 3], ['كبير', 3], ['متقدم', 3], ['أول', 3], ['시니어', 3], ['고급', 3], ['선임', 3], ['상급', 3], ['과장', 3],
  ['리드', 4], ['책임', 4], ['전문가', 4], ['主任', 4], ['リード', 4], ['リーダー', 4], ['エキスパート', 4], ['スタッフ', 4], ['专家', 4], ['專家', 4], ['組長', 4], ['组长', 4], ['係長', 4], ['خبير', 4], ['قائد', 4], ['스태프', 4],
  ['수석', 5], ['팀장', 5], ['プリンシパル', 5], ['アーキテクト', 5], ['マネージャ', 5], ['課長', 5], ['经理', 5], ['經理', 5], ['首席', 5], ['架构师', 5], ['مدير', 5], ['رئيس', 5], ['매니저', 5],
  ['임원', 6], ['ディレクター', 6], ['部長', 6], ['总监', 6], ['總監', 6], ['디렉터', 6], ['이사', 6],
  ['本部長', 7], ['副总裁', 7],
  ['社長', 8], ['总裁', 8],
] as [string, number][]).map(([word, height]) => [fold(word), height] as const).toSorted((a, b) => b[0].length - a[0].length);

/** In languages that join words to one: `Biblioteksassistent`, `Bauleiterin`. */
const COMPOUND = /^\p{L}{3,40}(assistent|praktikant|praktikantin|leiter|leiterin|leitung|chef|chefin|manager|managerin)$/u;

const strong = byWord(STRONG);
const weak = byWord(WEAK);

function byWord(table: Readonly<Record<number, string>>): Map<string, number> {
  return new Map(Object.entries(table).flatMap(([height, words]) => words.split(' ').map(word => [fold(word), Number(height)] as const)));
}

export interface LadderWord {
  readonly height: number;
  /** From 0 to 1: how much of a level it makes the name. */
  readonly weight: number;
  /** The name without it. */
  readonly stem: string;
}

/** The word in a name that says how high it stands. */
export function ladderWord(name: string): LadderWord | undefined {
  const text = fold(name).replace(/\bvice[- ]president\w*/g, 'vp').replace(/\bmid-level\b/g, 'mid');
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const known = words.filter(word => strong.has(word));
  if (known.length) {
    const heights = known.map(word => strong.get(word)!);
    return {height: combined(heights), weight: 1, stem: words.filter(word => !strong.has(word)).join(' ')};
  }
  const common = words.find(word => weak.has(word));
  if (common) return {height: weak.get(common)!, weight: words.length === 1 ? 1 : words.length === 2 ? 0.7 : 0.3, stem: words.filter(word => word !== common).join(' ')};
  const compound = words.flatMap(word => COMPOUND.exec(word)?.[1] ?? [])[0];
  if (compound) return {height: strong.get(compound) ?? weak.get(compound)!, weight: 0.8, stem: words.join(' ').replace(compound, '').trim()};
  const part = UNPARTED.find(([word]) => text.includes(word));
  return part && {height: part[1], weight: 1, stem: text.replace(part[0], '').trim()};
}

/** “Senior Director” stands above “Director”, “Junior Manager” below “Manager”. */
function combined(heights: readonly number[]): number {
  const top = Math.max(...heights);
  const rest = heights.filter(height => height !== top);
  return rest.length ? top + (Math.min(...rest) - 2) * 0.2 : top;
}
