import type {Rating} from '../model/framework.js';
import {chaptersOf} from '../model/guide.js';
import {escape} from './escape.js';
import {lines} from './lines.js';
import {list, type StaticView} from './static-view.js';

/** The framework’s prose by place. A chapter that is one text of the same name has one heading. */
export function staticGuide(view: StaticView): string {
  const {framework, words: {guide}} = view;
  const {rating} = framework;
  return lines(...chaptersOf(framework).map(({place, sections}) => {
    const title = Object.hasOwn(guide.places, place) ? guide.places[place as keyof typeof guide.places] : place;
    const isRated = place === 'evaluation' && rating !== undefined;
    const isOne = sections.length === 1 && !isRated && isSame(sections[0]!.title, title);
    const depth = isOne ? 1 : 2;
    return lines(
      !isOne && view.heading(1, title),
      ...sections.map(section => lines(view.heading(depth, section.title, section), view.prose(section.text, depth + 1))),
      isRated && staticRating(rating, view),
    );
  }));
}

function staticRating({title, summary, steps}: Rating, view: StaticView): string {
  const {guide, content: {colon}} = view.words;
  return lines(
    view.heading(2, title ?? guide.rating),
    view.prose(summary, 3),
    list(steps.map(({title, summary, expected}) => view.inline(summary, `<strong>${escape(title)}</strong>${expected ? ` (${escape(guide.expected)})` : ''}${summary ? colon : ''}`)), undefined, 'ol'),
  );
}

function isSame(title: string, other: string): boolean {
  return title.trim().toLowerCase() === other.trim().toLowerCase();
}
