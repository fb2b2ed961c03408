/** Words by which a heading tells where its text belongs in the guide; the first that fits is taken. */
const PLACES: readonly (readonly [place: string, words: RegExp])[] = [
  ['compensation', /compensat|salar|\bpay\b|remunerat|vergütung|gehalt|rémunération|compensaci|retribuci|remunera|retribuz|beloning|wynagrodz|報酬|給与|薪酬|薪资|الأجور|التعويض/iu],
  ['promotion', /promot|beförder|aufstieg|promotion|avancement|promoci|promoç|promozion|bevorder|awans|昇進|昇格|晋升|ترقية/iu],
  ['evaluation', /evaluat|assess|\breview|feedback|performance|bewert|beurteil|évaluation|evaluaci|avalia|valutaz|beoordel|ocena|評価|评估|考核|تقييم/iu],
  ['principles', /principle|values\b|pillar|prinzip|grundsätz|\bwerte\b|principe|valeurs|principio|valores|valori|princípio|waarden|zasady|wartości|原則|原则|价值观|مبادئ|قيم/iu],
  ['process', /process|how (?:to use|it works|we use)|deploy|rollout|implementation|prozess|ablauf|processus|proceso|processo|werkwijze|proces|プロセス|進め方|流程|عملية/iu],
  ['about', /\babout\b|introduction|conclusion|licen[cs]e|source|faq|credits|other pages|über|einleitung|à propos|acerca|sobre|informazioni|o nas|について|关于|حول/iu],
];

/** Where in the guide the text under a heading belongs; nothing where the heading does not tell. */
export function placeOf(title: string): string | undefined {
  return PLACES.find(([, words]) => words.test(title))?.[0];
}
