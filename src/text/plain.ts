/**
 * Whether a text has anything in it that Markdown would read as more than words. Most texts of real
 * frameworks have not: they become a text node, and the Markdown reader is never loaded for them.
 * Wrongly "yes" costs a download, wrongly "no" would show a mark that was meant as markup.
 */
export function hasMarkdown(text: string): boolean {
  return /[*_`~\\\n]|\][([]|<[a-z/!?]|&#?\w+;|:\/\/|\bwww\.|\S@\S|^\s*(#|>|[-+]\s|\d+[.)]\s)/i.test(text);
}
