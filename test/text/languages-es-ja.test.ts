/** The sentences that count and list, in Spanish and Japanese: of these, grammar asks most. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {es} from '../../src/text/languages/es.js';
import {ja} from '../../src/text/languages/ja.js';

const you = {is: 'you'} as const;
const they = {is: 'they'} as const;
const named = (name: string) => ({is: 'named', name}) as const;

describe('Spanish', () => {
  const {level, track, competency} = es.nouns;

  it('says how much there is, of one and of many', () => {
    assert.equal(es.framework.extent(7, 2, 12, es.nouns, ''), 'Siete niveles en dos recorridos, con doce competencias.');
    assert.equal(es.framework.extent(1, 1, 1, es.nouns, ''), 'Un nivel, con una competencia.');
    assert.equal(es.framework.extent(30, 1, 0, es.nouns, es.framework.path('Junior', 'Principal')), '30 niveles. De Junior a Principal.');
    assert.equal(es.framework.all(12, track), 'Los doce recorridos');
    assert.equal(es.framework.all(10, competency), 'Las diez competencias');
    assert.equal(es.matrix.size(1, competency, 3, level), '1 competencia, 3 niveles');
  });

  it('agrees with the nouns of a framework where it cannot do without', () => {
    for (const [nouns, all] of [['grados', 'Todos los grados'], ['áreas', 'Todas las áreas'], ['dimensiones', 'Todas las dimensiones'], ['habilidades', 'Todas las habilidades'], ['roles', 'Todos los roles']] as const) {
      assert.equal(es.guide.all(nouns), all);
    }
  });

  it('joins names with “y”, and with “e” before the same sound', () => {
    assert.equal(es.level.none(['Oficio']), 'Aquí no se espera: Oficio.');
    assert.equal(es.level.none(['Oficio', 'Personas']), 'Aquí no se espera: Oficio y Personas.');
    assert.equal(es.level.none(['Oficio', 'Personas', 'Impacto']), 'Aquí no se espera: Oficio, Personas e Impacto.');
  });

  it('says what becomes of how many', () => {
    assert.equal(es.comparison.all('up', 1, competency), 'Hay 1 competencia, y sube.');
    assert.equal(es.comparison.all('same', 6, competency), 'Las 6 competencias siguen igual.');
    assert.equal(es.comparison.some([['up', 1], ['changed', 2], ['same', 3]], 6, competency), 'De 6 competencias, 1 sube, 2 cambian y 3 siguen igual.');
    assert.equal(es.comparison.includes('Staff', 'Senior', []), 'Staff incluye todo lo que se espera en Senior.');
    assert.equal(es.comparison.includes('Staff', 'Senior', [['Staff', 1]]), 'Staff incluye todo lo que se espera en Senior y añade 1 criterio.');
    assert.equal(es.comparison.includes('Staff', 'Mid', [['Senior', 2], ['Staff', 3]]), 'Staff incluye todo lo que se espera en Mid y añade 5 criterios: 2 de Senior y 3 de Staff.');
    assert.equal(es.comparison.stepUp(1, 'Sigue', [], 'Guía'), 'Sube un escalón: de Sigue a Guía.');
    assert.equal(es.comparison.stepUp(2, 'Sigue', ['Ayuda'], 'Guía'), 'Sube dos escalones: de Sigue a Guía, pasando por Ayuda.');
    assert.equal(es.comparison.stays(1, 'Senior', []), '1 más sigue como antes.');
    assert.equal(es.comparison.stays(2, 'Senior', [['Mid', 3]]), 'Como antes: 3 de Mid y 2 propios de Senior.');
    assert.equal(es.matrix.unchanged(1, competency.one, competency.other), '1 competencia sigue igual.');
  });

  it('says what a link holds, and what was found', () => {
    assert.match(es.sharing.holds(1, false, false), /^El enlace contiene tu única respuesta\. /);
    assert.match(es.sharing.holds(3, true, true), /^El enlace contiene tus 3 respuestas, y también los niveles y el recorrido que elegiste\. /);
    assert.equal(es.matrix.found(1, 0, ''), '1 resultado');
    assert.equal(es.matrix.found(5, 2, 'competencias'), '5 resultados en 2 competencias');
  });

  it('tells who says what, whoever it is', () => {
    assert.equal(es.talk.both(es.talk.says(you, 'Guía'), es.talk.says(named('Ana'), 'Ayuda')), 'Tú dices «Guía»; Ana dice «Ayuda».');
    assert.equal(es.talk.both(es.talk.open.unsure(you), es.talk.unanswered(they)), 'Tú no lo tienes claro; la otra persona no ha respondido.');
  });
});

describe('Japanese', () => {
  const {level, track, competency} = ja.nouns;

  it('counts with つ up to nine, and without beyond', () => {
    assert.equal(ja.framework.extent(7, 2, 12, ja.nouns, ''), '7つのレベル、2つのコース、12のコンピテンシーからなるフレームワークです。');
    assert.equal(ja.framework.extent(1, 1, 0, ja.nouns, ''), '1つのレベルからなるフレームワークです。');
    assert.equal(ja.framework.extent(3, 1, 1, ja.nouns, ja.framework.path('ジュニア', 'シニア')), '3つのレベル、1つのコンピテンシーからなるフレームワークです（ジュニアからシニアまで）。');
    assert.equal(ja.framework.all(9, track), '9つのコースをすべて見る');
    assert.equal(ja.matrix.size(10, competency, 3, level), '10のコンピテンシー、3つのレベル');
    assert.equal(ja.matrix.asBefore(2), 'これまでと同じもの（2件）');
  });

  it('separates names with 、 and ends sentences with 。, without blanks', () => {
    assert.equal(ja.level.none(['品質']), 'ここでは求められないもの：品質。');
    assert.equal(ja.level.none(['品質', '設計', '対話']), 'ここでは求められないもの：品質、設計、対話。');
    assert.equal(ja.growth.occasions(['A', 'B', 'C', 'D', 'E', 'F', 'G']), '機会を探してみたいもの：A、B、C、D、E、Fなど。');
  });

  it('says what becomes of how many, and ends the sentence once', () => {
    assert.equal(ja.comparison.all('up', 1, competency), 'ただ1つのコンピテンシーは段階が上がります。');
    assert.equal(ja.comparison.all('same', 6, competency), '6つのコンピテンシーは、いずれも変わりません。');
    assert.equal(ja.comparison.some([['up', 1], ['new', 2], ['same', 3]], 6, competency), '6つのコンピテンシーのうち、1つは段階が上がり、2つは新しく加わり、3つは変わりません。');
    assert.equal(ja.comparison.some([['changed', 12]], 20, competency), '20のコンピテンシーのうち、12は内容が変わります。');
    assert.equal(ja.comparison.includes('G3', 'G2', []), 'G3にはG2で求められることがすべて含まれます。');
    assert.equal(ja.comparison.includes('G3', 'G1', [['G2', 2], ['G3', 3]]), 'G3にはG1で求められることがすべて含まれ、さらに5つの基準（G2から2つ、G3から3つ）が加わります。');
    assert.equal(ja.comparison.stepUp(2, '支援', ['自立'], '指導'), '支援から自立を経て指導へ、2段階上がります。');
    assert.equal(ja.comparison.stays(2, 'G3', [['G2', 3]]), 'これまでと同じ：G2から3つ、G3自身の2つ。');
  });

  it('says what a link holds, and what was found', () => {
    assert.match(ja.sharing.holds(1, false, false), /^このリンクには、1件の回答が含まれます。/);
    assert.match(ja.sharing.holds(3, true, true), /^このリンクには、3件の回答と、選んだレベルとコースが含まれます。/);
    assert.equal(ja.matrix.found(5, 0, ''), '5か所');
    assert.equal(ja.matrix.found(5, 2, '能力'), '2つの能力に5か所');
  });

  it('speaks of a person with さん, and never twice', () => {
    assert.equal(ja.mirror.view('佐藤'), '佐藤さんの見方');
    assert.equal(ja.mirror.view('佐藤さん'), '佐藤さんの見方');
    assert.equal(ja.sharing.whose(''), '匿名さんの回答');
    assert.equal(ja.sharing.isBeside(ja.sharing.somebody(2)), '匿名さん2の回答を、あなたの回答と並べました。');
    assert.equal(ja.talk.both(ja.talk.says(you, '指導'), ja.talk.unanswered(named('佐藤'))), 'あなたは「指導」、佐藤さんは未回答です。');
    assert.equal(ja.talk.both(ja.talk.open.unsure(you), ja.talk.between(they, '支援', '自立')), 'あなたは「まだわからない」、相手は「支援」と「自立」の間です。');
  });
});
