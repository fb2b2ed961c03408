import {answersCsv} from '../export/answers-csv.js';
import {conversationSheet, type Conversation} from '../export/conversation.js';
import type {Piece} from '../export/document.js';
import {documentHtml} from '../export/document-html.js';
import {documentMarkdown} from '../export/document-markdown.js';
import {dayText} from '../text/day.js';
import {languageOf, wordsOf} from '../text/words.js';
import {conversationWords} from '../text/words/conversation.js';
import {growthWords} from '../text/words/growth.js';
import {nounWords} from '../text/words/nouns.js';
import type {CheckView} from './check-view.js';
import type {Copy} from './clipboard.js';
import {saveFile} from './save-file.js';

/** The conversation sheet of what is shown: other people’s answers that lie beside the own ones are in it. */
export function sheetOf(view: CheckView, name: string): readonly Piece[] {
  const {host} = view;
  return conversationSheet(conversationOf(view, name), {
    words: wordsOf('conversation', conversationWords, host),
    growth: wordsOf('growth', growthWords, host),
    nouns: wordsOf('nouns', nounWords, host),
    day: time => dayText(time, languageOf(host)),
  });
}

export function markdownOf(view: CheckView, name = ''): string {
  return documentMarkdown(sheetOf(view, name));
}

export function csvOf(view: CheckView, name = ''): string {
  return answersCsv(conversationOf(view, name), wordsOf('conversation', conversationWords, view.host));
}

export function copyOf(view: CheckView, name: string): Copy {
  return {html: documentHtml(sheetOf(view, name)), text: markdownOf(view, name)};
}

/** Nobody’s name is in the file’s. */
export function saveAnswers(form: 'csv' | 'markdown', view: CheckView, name: string): void {
  const [text, ending] = form === 'csv' ? [csvOf(view, name), 'csv'] : [markdownOf(view, name), 'md'];
  saveFile(`${view.framework.id}-answers.${ending}`, text, `text/${form}`);
}

function conversationOf({framework, questions, assessment, target, beside}: CheckView, name: string): Conversation {
  return {framework, questions, assessment, target, name: name.trim(), others: beside.filter(({kind}) => kind === 'theirs'), now: Date.now()};
}
