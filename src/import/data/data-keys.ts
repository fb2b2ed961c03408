import {wordsOfKey} from '../names/readable.js';
import {slug} from '../../model/ids.js';
import type {Kind, Mapping} from '../mapping.js';

/** What a key says of its value. */
export type Role = 'level' | 'competency' | 'group' | 'track' | 'step' | 'title' | 'id' | 'code' | 'summary' | 'text' | 'criteria' | 'examples' | 'avoid' | 'years' | 'lang' | 'version' | 'cumulative' | 'contents' | 'order' | 'ignore';

/** Names of keys, as `slug` writes them, in the languages that frameworks are known in. */
const NAMES: Readonly<Record<Exclude<Role, 'ignore'>, string>> = {
  level: 'level levels ladder-level grade grades seniority role-level job-level stufe stufen karrierestufe karrierestufen ebene ebenen niveau niveaux nivel niveles nível niveis níveis livello livelli niveaus poziom poziomy レベル 等級 等级 级别 職級 职级 مستوى المستوى المستويات',
  competency: 'competency competencies competence competences topic topics theme themes skill skills area areas dimension dimensions attribute attributes capability capabilities knowledge kpi kpis pillar-skill thema themen kenntnisse kompetenz kompetenzen fähigkeit fähigkeiten bereich bereiche compétence compétences thème thèmes domaine domaines aptitude competencia competencias habilidad habilidades tema temas competência competências competenza competenze abilità competentie competenties vaardigheid vaardigheden kompetencja kompetencje umiejętność umiejętności コンピテンシー スキル 能力 能力項目 技能 主题 مهارة المهارة المهارات كفاءة الكفاءة الكفاءات',
  group: 'group groups category categories pillar pillars cluster clusters kategorie kategorien gruppe gruppen catégorie catégories groupe groupes piliers categoría categorías grupo grupos categoria categorias categorie gruppo gruppi categorieën kategoria カテゴリ カテゴリー 分類 分类 类别 فئة الفئة',
  track: 'track tracks path-track career-path career-paths ladder ladders job-family stream streams laufbahn laufbahnen pfad pfade filière filières parcours voie voies trayectoria trayectorias carrera trilha trilhas percorso percorsi loopbaan loopbanen ścieżka ścieżki トラック 通道 路线 مسار المسار المسارات',
  step: 'step steps milestone milestones proficiency proficiencies proficiency-level mastery-level stage stages ausprägung ausprägungen kenntnisstand beherrschung maîtrise étape étapes dominio etapa etapas competentieniveau beheersing padronanza biegłość 習熟度 熟练度 إتقان',
  title: 'title name display-name label titel bezeichnung titre nom título titulo nombre nome titolo naam tytuł nazwa タイトル 名前 名称 标题 عنوان العنوان اسم الاسم',
  id: 'id key slug kennung identifiant clave chave chiave sleutel klucz',
  code: 'code short short-name abbreviation kürzel kurzname abkürzung sigle código codigo sigla codice afkorting skrót コード 代码 رمز',
  summary: 'description summary about overview definition intro beschreibung zusammenfassung kurzbeschreibung résumé définition descripción resumen definición descrição resumo definição descrizione sommario definizione beschrijving omschrijving samenvatting opis definicja 説明 概要 描述 说明 定义 وصف الوصف تعريف',
  text: 'text statement behaviour behavior expectation requirement aussage anforderung erwartung verhalten texte énoncé attente comportement texto comportamiento comportamento expectativa testo aspettativa tekst verwachting gedrag zachowanie oczekiwanie 内容 期待 行動 期望 行为 نص التوقع السلوك',
  criteria: 'criteria criterion bullets items points statements behaviours behaviors descriptions responsibilities example-criteria requirements indicators signals kriterien punkte aussagen verantwortlichkeiten aufgaben anforderungen indikatoren critères points-clés énoncés responsabilités comportements indicateurs criterios puntos responsabilidades comportamientos indicadores critérios pontos comportamentos criteri punti responsabilità comportamenti punten gedragingen verantwoordelijkheden kryteria punkty zachowania obowiązki 基準 項目 行動例 标准 要点 职责 معايير المعايير النقاط المسؤوليات',
  examples: 'examples example e-g eg beispiele beispiel zum-beispiel z-b exemples exemple par-exemple ejemplos ejemplo exemplos exemplo esempi esempio voorbeelden voorbeeld przykłady przykład 例 具体例 例子 示例 أمثلة مثال',
  avoid: 'avoid anti-patterns antipatterns antipattern what-it-is-not donts nicht vermeiden éviter à-éviter evitar evitare vermijden unikać',
  years: 'years experience-years years-of-experience jahre berufsjahre années années-d-expérience años anos anni jaren lata',
  lang: 'lang language locale sprache langue idioma lingua taal język',
  version: 'version edition ausgabe édition versión versão versione versie wersja',
  cumulative: 'cumulative kumulativ cumulatif acumulativo cumulativo cumulatief',
  contents: 'content contents expectations expects expected erwartungen attentes expectativas aspettative verwachtingen oczekiwania details matrix cells ratings',
  order: 'order position weight sort reihenfolge ordre orden ordem ordine volgorde kolejność',
};

const ROLES: ReadonlyMap<string, Role> = new Map(Object.entries(NAMES).flatMap(([role, names]) => names.split(' ').map(name => [slug(name), role as Role] as const)));

/** What a person calls a column, to what it is in data. */
const SAID: Readonly<Record<Kind, Role>> = {level: 'level', competency: 'competency', group: 'group', track: 'track', step: 'step', text: 'text', criterion: 'criteria', example: 'examples', takeaway: 'summary', summary: 'summary', fact: 'ignore', section: 'ignore', ignore: 'ignore'};

/** What a key means: as a person said, else by its name in any of the languages. */
export function roleOf(key: string, {columns}: Mapping): Role | undefined {
  const name = slug(wordsOfKey(key));
  for (const [said, kind] of Object.entries(columns ?? {})) if (slug(said) === name) return SAID[kind];
  return ROLES.get(name);
}

// A map, for keys come from the source: `constructor` is a word like any other.
const SINGULARS = new Map(Object.entries({
  levels: 'level', stufen: 'Stufe', niveaux: 'niveau', niveles: 'nivel', níveis: 'nível', livelli: 'livello', niveaus: 'niveau', poziomy: 'poziom',
  milestones: 'milestone', steps: 'step', stages: 'stage', stadien: 'Stadium', étapes: 'étape', etapas: 'etapa',
}));

/** A key that speaks of several, for one of them. */
export function singular(key: string): string {
  return SINGULARS.get(key.toLowerCase()) ?? key;
}
