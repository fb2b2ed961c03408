import {answersCsv} from '../export/answers-csv.js';
import {conversationSheet, type Conversation} from '../export/conversation.js';
import type {Piece} from '../export/document.js';
import {documentHtml} from '../export/document-html.js';
import {documentMarkdown} from '../export/document-markdown.js';
import {languageOf, wordsOf} from '../text/words.js';
import {conversationWords} from '../text/words/conversation.js';
import {growthWords} from '../text/words/growth.js';
import {nounWords} from '../text/words/nouns.js';
import type {CheckView} from './check-view.js';
import type {Copy} from './clipboard.js';

/** The conversation sheet of what is shown: other people’s answers that lie beside the own ones are in it. */
export function sheetOf(view: CheckView, name: string): readonly Piece[] {
  const {host} = view;
  return conversationSheet(conversationOf(view, name), {
    words: wordsOf('conversation', conversationWords, host),
    growth: wordsOf('growth', growthWords, host),
    nouns: wordsOf('nouns', nounWords, host),
    day: time => dayOf(time, host),
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

/** Gives a file to the browser to keep. A frame that may not download does nothing. */
export function saveAnswers(form: 'csv' | 'markdown', view: CheckView, name: string): void {
  const [text, ending] = form === 'csv' ? [csvOf(view, name), 'csv'] : [markdownOf(view, name), 'md'];
  const href = URL.createObjectURL(new Blob([text], {type: `text/${form}`}));
  Object.assign(document.createElement('a'), {href, download: `${view.framework.id}-answers.${ending}`}).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000); // a browser may ask the reader first where to put it
}

function conversationOf({framework, questions, assessment, target, beside}: CheckView, name: string): Conversation {
  return {framework, questions, assessment, target, name: name.trim(), others: beside.filter(({kind}) => kind === 'theirs'), now: Date.now()};
}

function dayOf(time: number, host: Element): string {
  try {
    return new Intl.DateTimeFormat(languageOf(host) || undefined, {dateStyle: 'long'}).format(time);
  } catch { // a language that is none
    return new Intl.DateTimeFormat(undefined, {dateStyle: 'long'}).format(time);
  }
}
