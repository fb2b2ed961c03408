/**
 * What depends on the columns there are: two rules of a style sheet, instead of something in each of thousands of cells.
 * No text of the file gets into it unescaped.
 */
export class ColumnRules {
  readonly #labels = new CSSStyleSheet({media: 'print'});
  readonly #place = new CSSStyleSheet({media: 'screen'});
  #last: readonly [string, number | undefined] = ['', undefined];

  attach(root: ShadowRoot): void {
    const own = [this.#labels, this.#place];
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter(sheet => !own.includes(sheet)), ...own];
  }

  /**
   * @param names stand before each cell on paper, where more columns than fit on a sheet are below each other; none to leave them out
   * @param place the column that is in view where there is room for one: rows are as tall as that; none while they move
   */
  set(names: readonly string[], place: number | undefined): void {
    const key = names.join('\n');
    if (key !== this.#last[0]) this.#labels.replaceSync(names.map((name, i) => `td:nth-child(${i + 2})::before { content: ${quoted(name)}; }`).join('\n'));
    if (place !== this.#last[1]) {
      this.#place.replaceSync(place === undefined ? '' : `@container (width < 37.5em) {
        .swipe tr:not(.note) > td:not(:nth-child(${place + 2})) { block-size: 0; overflow: clip; padding-block: 0; }
      }`);
    }
    this.#last = [key, place];
  }
}

/** A text as a string of CSS. */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, mark => `\\${mark.codePointAt(0)!.toString(16)} `)}"`;
}
