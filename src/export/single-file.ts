import {escape} from './escape.js';

/** What is put into the page that stands in an iframe, so that it needs nothing else. */
export interface SingleFile {
  readonly title: string;
  /** Language of the page, and of what is said beside the framework’s texts. Left out: that of the page. */
  readonly lang?: string;
  /** What the page shows, with the framework in it; see `Settings` of the page. */
  readonly settings: object;
  /** HTML for readers without script. It stands as it is, so it must be made by `toStatic` or the like. */
  readonly fallback?: string;
}

/**
 * The page of `dist/embed.html` as one file with a framework inside, which opens from a disk.
 *
 * @throws {Error} where the page is another one: it names the place that is not there
 */
export function singleFile(page: string, {title, lang, settings, fallback = ''}: SingleFile): string {
  const places: readonly (readonly [name: string, place: RegExp, content: string | undefined])[] = [
    ['<html lang="">', /(?<=<html\b[^<>]*? lang=")[^"]*(?=")/, lang === undefined ? undefined : escape(lang)],
    ['<title></title>', /(?<=<title>)[^<]*(?=<\/title>)/, escape(title)],
    ['<script id="career-settings"></script>', /(?<=<script type="application\/json" id="career-settings">)[^<]*(?=<\/script>)/, json(settings)],
    ['<!-- fallback -->', /<!-- fallback -->/, fallback],
  ];
  // From the last to the first, so that nothing that was put in is taken for a place: each stands before the ones after it.
  return places.toReversed().reduce((text, [name, place, content]) => {
    if (!place.test(text)) throw new Error(`The page has no ${name} to put anything into.`);
    // By a function: `$&` in a text is no pattern.
    return content === undefined ? text : text.replace(place, () => content);
  }, page);
}

/** JSON within a script: no `<` that could end it, or begin a comment in it, and no line end that only JSON takes for a character. */
function json(value: object): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
