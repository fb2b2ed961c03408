import type {EditionWords} from './en.js';

const counted = {added: '追加', renamed: '名称の変更', moved: '移動', removed: '削除', changed: '文言の変更'} as const;
/** The counter つ fits whatever a framework calls its things, and ends at nine. */
const things = (number: number) => `${number}${number < 10 ? 'つ' : ''}`;

export const ja: EditionWords = {
  heading: ([before, from], [now, to]) => {
    if (before !== now) return `${from ? `${before}（${from}）` : before}から${to ? `${now}（${to}）` : now}へ`;
    return from && to && from !== to ? `${now}：${from}から${to}へ` : `${now}の変更点`;
  },
  nothing: '変更はありません。',
  unheard: '読んでわかる変更はありません。',
  summary: (kinds, cells, competencies, noun) => [
    kinds.length ? `フレームワークの変更：${kinds.map(([kind, number]) => `${counted[kind]}${number}件`).join('、')}。` : '',
    cells ? `${things(competencies)}の${competencies === 1 ? noun.one : noun.other}の${cells}か所で、求められることが変わりました。` : '',
  ].join(''),
  added: '追加',
  renamed: '名称の変更',
  moved: '移動',
  removed: '削除',
  changed: '文言の変更',
  cells: '求められること',
  things: {framework: 'フレームワーク', track: 'コース', level: 'レベル', group: 'グループ', competency: 'コンピテンシー', step: '段階', scale: '段階', rating: '評価の段階', system: 'ほかの制度', section: 'セクション'},
  fields: {
    id: 'ID', order: '順序', summary: '概要', group: 'グループ', levels: '道筋', place: '位置', version: '版', lang: '言語', source: '出典', terms: '呼び名', cumulative: '下のレベルを含むかどうか',
    check: 'セルフチェック', rating: '評価', ext: 'その他のデータ', color: '色', family: '系統', status: '状態', code: 'コード', years: '年数', rank: '高さ', facts: '早わかり', criteria: '基準', next: '次への道',
    equivalents: 'ほかの制度での呼び方', pay: '給与', note: 'メモ', takeaways: '早わかり', tracks: 'コース', text: '本文', examples: '例', avoid: '避けたいこと', expected: '求められるかどうか', url: 'アドレス', ladders: 'ほかのラダー',
  },
  thing: (what, title, of) => `${what}「${title}」${of ? `（${of}）` : ''}`,
  is: (name, title) => `${name}の名称が「${title}」に変わりました`,
  after: (name, other) => (other === undefined ? `${name}が先頭になりました` : `${name}が「${other}」の次になりました`),
  intoGroup: (name, from, to) => (to === undefined ? `${name}は「${from!}」から外れました` : from === undefined ? `${name}は「${to}」に入りました` : `${name}は「${from}」から「${to}」に移りました`),
  path: levels => levels.join('、次に'),
  before: '以前',
  now: '現在',
  field: (name, field, entry) => `${name}、${field}${entry ? `：${entry}` : ''}`,
  isOther: '以前と異なります',
  states: {none: '求められることはなく、ファイルにもそう書かれるようになりました。', todo: 'まだ書かれていません。', absent: 'ファイルでは触れられなくなりました。'},
  unwritten: '書き直しが必要です。以前の内容：',
  lost: id => `以前のIDは${id}でした。これを使うリンクや保存された回答からは、もう見つかりません。「was」に書いておくと見つかるようになります。`,
  conflicts: 'お使いのファイルの独自の記述との重なり',
  noConflicts: 'お使いのファイルの独自の記述と重なる変更はありません。',
  faults: 'お使いのファイルのうち、新しい版に合わないところ',
  base: '現在の元のファイル',
  ours: 'お使いのファイル',
  none: '求められません',
  conflict: {
    reworded: {says: '元のファイルで文言が変わりましたが、お使いのファイルの文言が使われます', removes: 'お使いのファイルで省いているものが、元のファイルで変わりました', orders: '元のファイルで順序が変わりましたが、お使いのファイルの順序が使われます'},
    added: {says: '元のファイルにも記述が加わりましたが、お使いのファイルの文言が使われます', removes: 'お使いのファイルで省いているものが、元のファイルに加わりました', orders: '元のファイルにも順序が加わりました'},
    removed: {says: '元のファイルにはもうありませんが、お使いのファイルで触れています', removes: '元のファイルにはもうないため、お使いのファイルで省く必要はありません', orders: '元のファイルにはもうありませんが、お使いのファイルで順序を決めています'},
  },
};
