import type {FrameworkFile} from '../../src/model/schema.js';

/** A framework in a tongue that nobody speaks: whatever of English, German or French is seen with it is the interface's own. */
export const tongue: FrameworkFile = {
  id: 'tongue', title: 'Vumo', version: '7', lang: 'x-vumo', summary: 'Kolu zepa.',
  source: {title: 'Vumola', url: 'https://vumo.example', licence: 'VX'},
  tracks: [
    {id: 'a', title: 'Zedda', summary: 'Zed ule.', levels: ['one', 'two', 'four']},
    {id: 'b', title: 'Obba', levels: ['two', 'three', 'five']},
    {id: 'c', title: 'Ulka', status: 'todo', levels: []},
  ],
  levels: [
    {
      id: 'one', title: 'Opu', code: 'X1', rank: 1, years: '0–2', summary: 'Opu zo.', facts: {Mavu: ['Velu', 'Voku']}, next: {two: 'Zal opu dvu.'}, criteria: ['Ulu za'],
      pay: [{currency: 'EUR', min: 40_000, max: 50_000, per: 'year', place: 'Ozu'}, {currency: 'EUR', min: 4_000, per: 'month'}, {currency: 'EUR', max: 90, per: 'hour'}, {currency: 'EUR'}],
      equivalents: [{system: 'sys', level: 'S1'}], sections: [{title: 'Hevu', text: 'Hevu [dvu](#two).'}],
    },
    {id: 'two', title: 'Dvu', code: 'X2', rank: 2, summary: 'Dvu zo.', next: ['three', 'four'], equivalents: [{system: 'sys', level: 'S2'}], expects: {ladder: {step: 'lo', optional: true}, tall: true}},
    {id: 'three', title: 'Triu', code: 'X3', rank: 3, next: ['five', 'four'], expects: {ladder: 'hi'}},
    {id: 'five', title: 'Pentu', code: 'X5', rank: 5, status: 'todo'},
    {id: 'four', title: 'Qatu', code: 'X4', rank: 3, next: ['three'], expects: {ladder: 'mid'}},
  ],
  groups: [{id: 'g', title: 'Gurru', summary: 'Gu.', note: 'Gu na.', takeaways: {one: 'Ta 1', two: 'Ta 2'}}, {id: 'h', title: 'Hurru'}],
  competencies: [
    {id: 'roots', code: 'R', title: 'Rutta', group: 'g', summary: 'Ru su.', expectations: {
      one: {text: 'Ru opu', examples: ['Ex opu'], avoid: ['Av opu']}, two: {criteria: ['Ru dvu', 'Ru opu'], examples: ['Ex dvu']}, three: {sameAs: 'two'}, four: 'Ru qatu', five: {status: 'todo'},
    }},
    {id: 'leaves', title: 'Lavva', group: 'g', expectations: {one: ['Le opu', 'Le zu'], two: ['Le opu', {text: 'Le dvu', examples: ['Le ex']}], three: null, four: 'Le qatu'}},
    {id: 'light', title: 'Luxxa', group: 'h', expectations: {one: 'Li opu zu', two: 'Li dvu zu', three: 'Li triu zu', four: 'Li dvu zu'}},
    {id: 'ladder', title: 'Ladda', group: 'h', steps: [{id: 'lo', title: 'Lo', text: 'Lo lo'}, {id: 'mid', title: 'Mid', text: 'Mi mi'}, {id: 'hi', title: 'Hi', text: 'Hi hi'}]},
    {id: 'tall', title: 'Talla', criteria: ['Ta ta']},
  ],
  rating: {title: 'Razzu', steps: [{id: 'r1', title: 'Ra'}, {id: 'r2', title: 'Rb', expected: true}]},
  systems: [{id: 'sys', title: 'Sysu', ladders: [{levels: [{code: 'S1', title: 'Su', rank: 1}, {code: 'S2', title: 'Sv', rank: 2}, {code: 'S9', title: 'Sw', rank: 9}]}]}],
  sections: [{title: 'Prinzu', place: 'principles', text: 'Pri zu [opu](#one).'}, {title: 'Promu', place: 'promotion', text: 'Pro zu.'}],
};
