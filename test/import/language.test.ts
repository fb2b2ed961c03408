import assert from 'node:assert/strict';
import {test} from 'node:test';
import {languageOf} from '../../src/import/names/language.js';

const texts: Readonly<Record<string, string>> = {
  en: 'Plans the work of the team and is known for clear answers to hard questions in their area.',
  de: 'Plant die Arbeit des Teams und ist für klare Antworten auf schwierige Fragen bekannt, die sich im Alltag stellen.',
  fr: 'Prépare le travail de l’équipe et répond avec clarté aux questions qui se posent dans les projets et sur les outils.',
  es: 'Prepara el trabajo del equipo y responde con claridad a las preguntas que se plantean en los proyectos para su área.',
  pt: 'Prepara o trabalho da equipe e responde com clareza às perguntas que não são simples, para os colegas e as pessoas do time.',
  it: 'Prepara il lavoro della squadra e risponde con chiarezza alle domande che non sono semplici, per gli altri e nel proprio ruolo.',
  nl: 'Bereidt het werk van het team voor en geeft duidelijke antwoorden op vragen die niet eenvoudig zijn, ook voor anderen bij de klant.',
  pl: 'Planuje pracę zespołu i jest znany z jasnych odpowiedzi na trudne pytania, które się pojawiają w jego obszarze oraz dla innych.',
  sv: 'Planerar arbetet för gruppen och är känd för tydliga svar på svåra frågor som det inte finns ett enkelt svar till.',
  ja: 'チームの仕事を計画し、難しい質問にわかりやすく答える。',
  zh: '规划团队的工作，并对困难的问题给出清楚的回答。',
  ko: '팀의 일을 계획하고 어려운 질문에 분명하게 답한다.',
  ar: 'يخطط عمل الفريق ويجيب بوضوح عن الأسئلة الصعبة.',
  ru: 'Планирует работу команды и отвечает на вопросы, которые не просты, для коллег и по своей теме в проектах.',
};

for (const [lang, text] of Object.entries(texts)) {
  test(`a text in ${lang} is known as such`, () => assert.equal(languageOf(text), lang));
}

test('names alone, and numbers, are in no language that one could tell', () => {
  assert.equal(languageOf('Junior Senior Staff Principal'), undefined);
  assert.equal(languageOf('1 2 3'), undefined);
  assert.equal(languageOf(''), undefined);
});
