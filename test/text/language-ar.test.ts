/** Sentences in which Arabic counts, joins or quotes: each is what a reader sees, with the names kept to themselves. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {amount} from '../../src/text/amount.js';
import {dayText} from '../../src/text/day.js';
import {ar} from '../../src/text/languages/ar.js';

/** A name that runs from the left, between the signs that keep it to itself. */
const [senior, lead, ana] = ['\u2068Senior\u2069', '\u2068Lead\u2069', '\u2068Ana\u2069'];
const {level} = ar.nouns;

it('counts in all six ways that Arabic has', () => {
  assert.deepEqual([0, 1, 2, 3, 11, 100].map(number => ar.matrix.asBefore(number)), [
    '0 عبارات كما من قبل',
    'عبارة واحدة كما من قبل',
    'عبارتان كما من قبل',
    '3 عبارات كما من قبل',
    '11 عبارة كما من قبل',
    '100 عبارة كما من قبل',
  ]);
  assert.equal(ar.comparison.includes('Lead', 'Senior', [['Lead', 2]]), `${lead}: يشمل كل ما يُتوقع في ${senior}، مع إضافة معيارين.`);
  assert.equal(ar.comparison.includes('Lead', 'Senior', [['Lead', 11]]), `${lead}: يشمل كل ما يُتوقع في ${senior}، مع إضافة 11 معيارًا.`);
});

it('sets numbers beside nouns that it cannot decline', () => {
  assert.equal(ar.framework.extent(12, 2, 27, ar.nouns, ''), 'المستويات: 12، المسارات: 2، الكفاءات: 27.');
  assert.equal(ar.comparison.some([['new', 3], ['same', 9]], 12, ar.nouns.competency), 'من أصل 12 (الكفاءات): 3 جديدة، 9 تبقى كما هي.');
});

it('gives an article to what is one Arabic word, and to nothing else', () => {
  assert.equal(ar.framework.toLevel(level), 'قراءة المستوى بالتفصيل');
  assert.equal(ar.framework.toLevel({one: 'المستوى', other: 'المستويات'}), 'قراءة \u2068المستوى\u2069 بالتفصيل');
  assert.equal(ar.framework.toLevel({one: 'درجة وظيفية', other: 'درجات وظيفية'}), 'قراءة \u2068درجة وظيفية\u2069 بالتفصيل');
  assert.equal(ar.framework.toLevel({one: 'rung', other: 'rungs'}), 'قراءة \u2068rung\u2069 بالتفصيل');
});

it('joins and quotes with Arabic signs', () => {
  assert.equal(ar.content.fromBelow(['Senior', 'Lead']), `وكل ما في ${senior} و${lead}`);
  assert.equal(ar.crosswalk.also(['Senior', 'Lead', 'Ana']), `يقابل أيضًا ${senior}، ${lead} و${ana}`);
  assert.equal(ar.level.unknown('l9', level.one), 'لا يوجد هنا \u2068مستوى\u2069 باسم «\u2068l9\u2069»');
});

it('says who says what without asking after anybody’s gender', () => {
  const yours = ar.talk.says({is: 'you'}, 'Senior');
  assert.equal(ar.talk.both(yours, ar.talk.between({is: 'named', name: 'Ana'}, 'Senior', 'Lead')), `إجابتك: ${senior}؛ ${ana}: بين ${senior} و${lead}.`);
  assert.equal(ar.selfCheck.prompt(''), 'بكل صدق: أيُّ هذه الأوصاف ينطبق عليك؟');
  assert.equal(ar.selfCheck.prompt('Ana'), `بكل صدق: أيُّ هذه الأوصاف ينطبق على ${ana}؟`);
});

it('writes days and pay in the digits of the page, wherever it is read', () => {
  for (const lang of ['ar', 'ar-EG', 'ar-SA']) {
    assert.doesNotMatch(dayText(Date.UTC(2026, 10, 21), lang, 'UTC') + amount({currency: 'EUR', min: 90_000, max: 110_000}, lang, ar.level), /[\u0660-\u0669]/, lang);
  }
  assert.equal(dayText(Date.UTC(2026, 10, 21), 'ar', 'UTC'), '21 نوفمبر 2026');
  assert.match(amount({currency: 'EUR', min: 90_000, per: 'year'}, 'ar', ar.level), /^ابتداءً من .*90,000.* في السنة$/u);
});
