import {slug} from '../../model/ids.js';

/** What the head of a column or a row says about what stands below or beside it. */
export type Meaning = keyof typeof WORDS;

/** One line for each meaning, in the languages that are read: en de fr es pt it nl pl sv tr ru he ja zh ko ar. Accents of Latin letters make no difference. */
const WORDS = {
  level: 'level, levels, role, roles, grade, job level, career level, level name, level title, role name, job title, position, seniority, rank, band, stage, stufe, karrierestufe, rolle, niveau, niveaux, poste, échelon, nivel, niveles, rol, puesto, cargo, níveis, função, livello, livelli, ruolo, functieniveau, functie, poziom, stanowisko, rola, レベル, 等級, 役割, グレード, 职级, 级别, 等级, 层级, 級別, 職級, 岗位, المستوى, الدور, الدرجة, المسمى الوظيفي, nivå, roll, seviye, kademe, pozisyon, уровень, грейд, должность, роль, דרגה, רמה, תפקיד, 레벨, 등급, 직급, 직책, stages, career levels, positions, stufen, karrierestufen, rollen, positionen, puestos, cargos, ruoli, functieniveaus, functies, niveaus, poziomy, stanowiska, nivåer, roller, 역할',
  competency: 'competency, competencies, competence, competences, skill, skills, capability, capabilities, area, areas, topic, dimension, attribute, expectation, expectations, axis, criterion, kpi, kompetenz, kompetenzen, fähigkeit, kompetenzfeld, thema, bereich, domaine, competencia, competencias, habilidad, habilidades, habilidade, competenza, competenze, abilità, competentie, competenties, vaardigheid, kompetencja, kompetencje, umiejętność, コンピテンシー, スキル, 能力, 能力項目, 项目, 能力项, 技能, 胜任力, 胜任力项, كفاءة, الكفاءة, الكفاءات, المهارة, المهارات, الجدارة, kompetens, kompetenser, förmåga, färdighet, yetkinlik, yetkinlikler, beceri, компетенция, компетенции, навык, навыки, умение, מיומנות, מיומנויות, יכולת, כישור, 역량, 스킬, 기술',
  group: 'group, category, theme, pillar, competency group, competency area, capability area, skill group, cluster, section, kategorie, gruppe, themenfeld, catégorie, groupe, pilier, categoría, grupo, pilar, gruppo, groep, kategoria, grupa, グループ, カテゴリ, カテゴリー, 分類, 领域, 类别, 分类, 類別, الفئة, المجموعة, المجال, area of competence, kategori, grupp, grup, категория, группа, область, קטגוריה, קבוצה, 분류, 카테고리, 영역',
  track: 'track, path, career path, ladder, job family, family, discipline, laufbahn, pfad, karrierepfad, filière, parcours, trayectoria, carrera, trilha, carreira, percorso, carriera, loopbaan, ścieżka, トラック, キャリアパス, 序列, 通道, 发展通道, المسار, spår, karriärväg, kariyer yolu, трек, направление, מסלול, 트랙, 경로',
  step: 'step, proficiency, skill level, proficiency level, mastery, target level, ausprägung, zielstufe, maîtrise, dominio, padronanza, beheersing, biegłość, 習熟度, 熟练度, 熟练程度, الإتقان',
  text: 'text, statement, statements, behavior, behaviour, behaviors, behaviours, criteria, indicator, indicators, expectation text, content, erwartung, erwartungen, aussage, verhalten, kriterien, kriterium, attente, attentes, comportement, critères, énoncé, expectativa, expectativas, comportamiento, criterios, criterio, comportamento, aspettativa, aspettative, criteri, verwachting, verwachtingen, gedrag, oczekiwanie, oczekiwania, zachowanie, 期待, 期待値, 行動, 内容, 行为, 要求, 期望, التوقعات, السلوك, النص, förväntan, förväntningar, beklenti, davranış, ожидание, ожидания, поведение, ציפייה, ציפיות, 기대, 행동, 기준',
  example: 'example, examples, e g, for example, beispiel, beispiele, exemple, exemples, ejemplo, ejemplos, exemplo, exemplos, esempio, esempi, voorbeeld, voorbeelden, przykład, przykłady, 例, 具体例, 示例, 例子, مثال, أمثلة, exempel, örnek, örnekler, пример, примеры, דוגמה, דוגמאות, 예, 예시, 사례',
  summary: 'description, definition, what it means, what it is, meaning, about, über, à propos, de qué se trata, الموضوع, beschreibung, bedeutung, descripción, definición, descrição, definição, descrizione, definizione, omschrijving, beschrijving, definitie, opis, definicja, 説明, 定義, 概要, 描述, 说明, 定义, الوصف, التعريف, beskrivning, açıklama, tanım, описание, определение, תיאור, הגדרה, 설명, 정의',
  takeaway: 'takeaway, takeaways, summary, at a glance, in short, in a nutshell, in a sentence, bottom line, overall, fazit, kurzfassung, zusammenfassung, auf einen blick, en un coup d’œil, de un vistazo, 早わかり, نظرة سريعة, en bref, en résumé, résumé, resumen, en breve, resumo, em resumo, sintesi, in breve, riassunto, samenvatting, kortom, podsumowanie, w skrócie, まとめ, 要約, 要点, 总结, 小结, 概述, الخلاصة, ملخص, in one line, kurz gesagt, kurzum, en pocas palabras, em poucas palavras, in poche parole, kortfattat, sammanfattning, özet, kısaca, кратко, итог, вкратце, בקצרה, סיכום, 요약, 한마디로',
  note: 'note, notes, remark, remarks, comment, comments, notiz, メモ, anmerkung, anmerkungen, hinweis, bemerkung, remarque, remarques, nota, notas, observaciones, observações, osservazioni, opmerking, opmerkingen, uwaga, uwagi, 備考, 注, 备注, ملاحظة, ملاحظات',
  years: 'years, typical years, year, years of experience, experience, yoe, experience years, typical experience, jahre, berufserfahrung, erfahrung, années, années d’expérience, ans d’expérience, años, años de experiencia, experiencia, anni, anni di esperienza, esperienza, jaren, jaren ervaring, ervaring, lata, lata doświadczenia, doświadczenie, 年数, 経験年数, 年限, 工作年限, 经验, سنوات, سنوات الخبرة, الخبرة, år, erfarenhet, yıl, deneyim, годы, опыт, стаж, שנים, ניסיון, 연차, 경력',
  fact: 'salary, pay, compensation, pay band, pay range, bonus, equity, reports to, reporting to, manages, title, titles, location, headcount, scope of influence, unit of leverage, span of control, gehalt, berichtet an, titel, salaire, rémunération, rattachement, salario, reporta a, título, reporta se a, stipendio, retribuzione, riporta a, salaris, rapporteert aan, wynagrodzenie, raportuje do, 給与, 年収, 報酬, 薪资, 薪酬, 汇报对象, الراتب, lön, maaş, ücret, зарплата, оклад, שכר, 급여, 연봉, führungsspanne',
  rank: 'rank number, height, order, number, nr, no, row',
  code: 'code, abbreviation, abbr, short, short name, id, key, kürzel, sigle, abréviation, código, sigla, codice, afkorting, skrót, kod, コード, 代码, 编号, الرمز',
} as const;

const meanings = new Map<string, Meaning>(
  Object.entries(WORDS).flatMap(([meaning, words]) => words.split(', ').map(word => [slug(word), meaning as Meaning] as const)).toReversed(),
);

/** Words that say the same when another comes before them: “Career level”, “Key competencies”. */
const LAST = new Set(['level', 'levels', 'role', 'grade', 'competency', 'competencies', 'skills', 'track', 'path', 'takeaway', 'takeaways', 'examples']);

/** Words that make any short head one about pay. */
const PAID = new Set('salary, salaries, pay, compensation, bonus, equity, gehalt, gehaltsband, gehaltsspanne, salaire, remuneration, salario, sueldo, stipendio, retribuzione, salaris, wynagrodzenie, lön, maaş, зарплата'.split(', ').map(slug));

/** What a head means, if it is one of the words that heads are commonly called by. */
export function meaningOf(head: string): Meaning | undefined {
  const name = slug(head.replace(/\([^()]*\)/g, ' ').slice(0, 80));
  const whole = meanings.get(name);
  if (whole) return whole;
  const words = name.split('-');
  // “Salary range”, “Base salary”, “Gehalt (brutto)”.
  if (words.length <= 3 && words.some(word => PAID.has(word))) return 'fact';
  return words.length === 2 && LAST.has(words[1]!) ? meanings.get(words[1]!) : undefined;
}

/** Whether a head is one of the words itself, with nothing before or behind it. */
export function isKnownHead(head: string): boolean {
  return meanings.has(slug(head));
}

/** Whether a head stands over, or in the corner before, names of levels. */
export function isLevelHead(head: string): boolean {
  return meaningOf(head) === 'level';
}

/** Whether a head stands over, or in the corner before, names of competencies. */
export function isCompetencyHead(head: string): boolean {
  return meaningOf(head) === 'competency';
}
