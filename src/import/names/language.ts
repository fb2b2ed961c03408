/** The commonest short words of languages that share the Latin or Cyrillic script: every text of a few lines has some of its own. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the and of to in is for with that are on their as they by from this an or be has',
  de: 'der die das und ist für mit den von zu auf sich nicht werden ein eine im dem auch wird oder bei',
  fr: 'le les des et est pour dans une du sur avec qui que pas au aux par ses leur sont ou',
  es: 'el los las y es para en una del con que su por se al como sus lo más sin o',
  pt: 'os as e é para em uma do da com que não dos das no na ao seu sua por ou mais',
  it: 'il lo gli e è per di una del della con che non nel sono dei delle alla suo sua o più',
  nl: 'het een en van is voor met op te zijn dat de niet aan bij ook worden door wordt of naar',
  sv: 'och att det är för med som på av den ett en till inte eller sin har kan om från',
  da: 'og at det er for med som på af den et en til ikke eller sin har kan om fra',
  pl: 'i w na z do się jest nie oraz są przez dla od jego jako lub po ich który za',
  tr: 've bir için ile bu olarak da de çok gibi daha olan her veya kendi',
  ru: 'и в на с по не что для как к от из за его это их или при',
  uk: 'і в на з та що для не до як від його це їх або за у при',
  cs: 'a je na se v že pro s do ve jeho jako nebo z od která který jsou',
};

/** Languages that are known by their letters alone; the earlier ones first, since Japanese has Chinese letters too. */
const SCRIPTS: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

const WORDS = new Map(Object.entries(COMMON).map(([lang, words]) => [lang, new Set(words.split(' '))]));

/** As much as is needed to be sure, and no more. */
const ENOUGH = 50_000;

/** The language that most of a text is in, as a tag; nothing where it is too short, or between two. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, ENOUGH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([, own]) => (sample.match(own)?.length ?? 0) > letters * 0.2);
  if (script) return script[0];

  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = [...WORDS].map(([lang, common]) => ({lang, count: words.filter(word => common.has(word)).length}));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first!.count >= 5 && first!.count > second!.count * 1.3 ? first!.lang : undefined;
}
