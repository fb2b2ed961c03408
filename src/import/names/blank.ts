/**
 * Which kind of nothing a text stands for: “n/a” and “-” are not expected, “TODO” and “noch offen” are not written yet. Nothing
 * for any other text, and for one that has such words among others.
 */
export function blankOf(text: string): 'none' | 'todo' | undefined {
  if (text.length > 60) return undefined; // no placeholder is as long, with all that may stand around it
  return BLANKS.get(bare(text));
}

/** Without case, markup, brackets and a final dot. */
function bare(text: string): string {
  const words = text.normalize('NFKC').replace(/[’‘`´]/g, "'").replace(/<[^<>]*>/g, '').toLowerCase().replace(/\s+/g, ' ');
  const inner = words.replace(/^[\s*_~'"“”„«»()[\]{}<>【】「」]+/, '').replace(/[\s*_~'"“”„«»()[\]{}<>【】「」]+$/, '');
  return /^[\p{P}\p{S}]+$/u.test(inner) ? inner : inner.replace(/[\s*_~'"“”„«»()[\]{}<>【】「」.!?:。]+$/, '');
}

const NONE = `
- -- --- – –– — —— ― − ‐ ‑|n/a|n.a|n. a|na|n/av|not applicable|not relevant|not expected|not required|none|nil|null|
k. a|k.a|k/a|keine angabe|keine angaben|entfällt|nicht zutreffend|nicht relevant|nicht anwendbar|nicht erforderlich|nicht erwartet|keine|keiner|n. z|n.z|
s.o|s. o|s/o|sans objet|non applicable|non concerné|non concernée|non attendu|néant|aucun|aucune|n/c|n.c|
no aplica|no aplicable|no corresponde|no se espera|n/d|n.d|nd|ninguno|ninguna|não se aplica|não aplicável|nao se aplica|nenhum|nenhuma|
non applicabile|non previsto|nessuno|nessuna|n.v.t|nvt|n. v. t|niet van toepassing|geen|
nie dotyczy|brak|ej tillämpligt|ej tillämpbar|ikke relevant|ikke aktuelt|ei sovellu|nelze použít|не применимо|неприменимо|нет|н/д|geçerli değil|yok|
該当なし|求められません|なし|無し|対象外|不适用|不適用|无|無|해당 없음|없음|لا ينطبق|غير متوقع|غير منطبق|لا يوجد|لא רלוונטי|לא רלוונטי`;

const TODO = `
todo|to do|to-do|tbd|tbc|tba|tbw|t.b.d|t.b.a|t.b.c|xxx|xx|wip|fixme|?|??|???|...|..|….|…|pending|placeholder|
not currently defined|not yet defined|not defined|not defined yet|not yet written|not written yet|undefined|to be defined|to be determined|to be decided|to be done|to be announced|to be confirmed|to be completed|to be written|to be added|coming soon|in progress|work in progress|under construction|under development|lorem ipsum|
noch offen|folgt noch|noch zu definieren|zu definieren|noch nicht definiert|nicht definiert|wird noch definiert|wird noch ergänzt|noch nicht beschrieben|in arbeit|in bearbeitung|zu ergänzen|tbd.|platzhalter|
à définir|a definir|à compléter|a completar|à venir|à faire|à préciser|à déterminer|en cours|en cours de définition|non défini|non définie|pas encore défini|pas encore définie|pas encore rédigé|
por definir|por determinar|por completar|pendiente|pendiente de definir|sin definir|todavía sin escribir|no definido|próximamente|en progreso|en curso|en proceso|a ser definido|a determinar|pendente|não definido|ainda não definido|em breve|em andamento|em construção|a preencher|por preencher|
da definire|da completare|da determinare|in corso|non definito|non ancora definito|prossimamente|in arrivo|in lavorazione|
nog te bepalen|n.t.b|ntb|nog niet gedefinieerd|nog te definiëren|nog in te vullen|volgt nog|binnenkort|in uitvoering|
do uzupełnienia|do ustalenia|do zdefiniowania|do określenia|wkrótce|w trakcie|w przygotowaniu|nie zdefiniowano|
kommer snart|ska definieras|skal defineres|bude doplněno|bude definováno|tulossa|уточняется|не определено|будет определено|скоро|belirlenecek|yakında|
未定|未定義|未記入|未記載|検討中|作成中|準備中|近日公開|待定|待补充|待完善|待确定|待定义|未定义|即将推出|進行中|进行中|待補充|미정|추후 결정|작성 중|قيد الإعداد|قيد التطوير|قريبا|قريباً|لم يحدد بعد|لم يُكتب بعد|يحدد لاحقا|يحدد لاحقاً|בקרוב|להשלמה`;

const BLANKS: ReadonlyMap<string, 'none' | 'todo'> = new Map([...entries(NONE, 'none'), ...entries(TODO, 'todo')]);

function entries(list: string, kind: 'none' | 'todo'): (readonly [string, 'none' | 'todo'])[] {
  const words = list.split('|').flatMap(word => (/^\s*[-–—―−‐‑ ]+$/.test(word) ? word.trim().split(' ') : [word]));
  return words.flatMap(word => (word.trim() ? [[bare(word), kind] as const] : []));
}
