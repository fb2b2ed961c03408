/** The matrix as a reader meets it. Levels and competencies are named by what one reads. */
import type {CareerMatrix} from '../../src/index.js';
import {all, one, text, until} from './elements.js';

export const selectsOf = (matrix: CareerMatrix) => all<HTMLSelectElement>(matrix, 'select[data-choice=level]');
export const columnsOf = (matrix: CareerMatrix) => all(matrix, '[role=columnheader]').slice(1).map(nameOf);
/** Heads of the rows that are shown. */
export const headsOf = (matrix: CareerMatrix) => all(matrix, '[role=rowheader][part=competency]').filter(head => head.checkVisibility());
export const namesOf = (matrix: CareerMatrix) => headsOf(matrix).map(nameOf);
export const shownIn = (matrix: CareerMatrix) => selectsOf(matrix).map(select => text(select.selectedOptions[0]));
export const regionOf = (matrix: CareerMatrix) => one(matrix, '[role=region]');
export const fieldOf = (matrix: CareerMatrix) => one<HTMLInputElement>(matrix, 'input[type=search]');
export const countOf = (matrix: CareerMatrix) => text(one(matrix, '.count'));
/** Titles of the groups that are shown. */
export const groupsOf = (matrix: CareerMatrix) => all(matrix, '[part=group]').filter(head => head.checkVisibility()).map(head => text(head.querySelector('button')));

/** A head without the summary or code beside its name. */
export function nameOf(head: Element): string {
  return text(head.querySelector('.name') ?? [...head.childNodes].find(node => node.nodeType === Node.TEXT_NODE && text(node)));
}

/** What a cell says to a reader who sees the column heads: without the level's name in it. */
export function said(cell: Element): string {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walker.nextNode()) if (!walker.currentNode.parentElement!.closest('[aria-hidden]')) parts.push(text(walker.currentNode));
  return parts.filter(Boolean).join(' ');
}

/** The rows of the table by the name in their head: their cells from left to right. */
export function cellsOf(matrix: CareerMatrix): Map<string, string[]> {
  return new Map(headsOf(matrix).map(head => [nameOf(head), [...head.parentElement!.querySelectorAll('[part~=cell]')].map(said)]));
}

/** The cell of a row and a column, both by their names. */
export function cellAt(matrix: CareerMatrix, row: string, column: string): HTMLElement {
  const head = headsOf(matrix).find(head => nameOf(head) === row);
  const cell = head?.parentElement!.querySelectorAll<HTMLElement>('[part~=cell]')[columnsOf(matrix).indexOf(column)];
  if (!cell) throw new Error(`no cell of “${row}” and “${column}”`);
  return cell;
}

/** Looks for words as a page asks for it, until it is said what was found. */
export async function look(matrix: CareerMatrix, words: string): Promise<void> {
  const before = countOf(matrix);
  matrix.search = words;
  await matrix.filled;
  await until(() => (words.trim() ? countOf(matrix) && (countOf(matrix) !== before || before) : !countOf(matrix)), `what is found of “${words}”`);
  await matrix.updateComplete;
}

/** What is painted in an element, by the cell that it is in. */
export function paintedIn(matrix: CareerMatrix, name = 'career-found'): Map<Element, string[]> {
  const painted = new Map<Element, string[]>();
  for (const {startContainer, startOffset, endContainer, endOffset} of CSS.highlights.get(name) ?? []) {
    const cell = startContainer.parentElement?.closest('td, th');
    if (cell?.getRootNode() !== matrix.shadowRoot) continue;
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    painted.set(cell, [...painted.get(cell) ?? [], range.toString()]);
  }
  return painted;
}

/** Whether a reader sees a thing, wherever they have scrolled to. */
export function isSeen(node: Element): boolean {
  const {width, height} = node.getBoundingClientRect();
  return node.checkVisibility({visibilityProperty: true}) && width * height > 0;
}

/** Whether a thing is within what is seen of the table. */
export function isInView(matrix: CareerMatrix, node: Element): boolean {
  const [frame, box] = [regionOf(matrix), node].map(node => node.getBoundingClientRect()) as [DOMRect, DOMRect];
  return box.top < Math.min(frame.bottom, innerHeight) && box.bottom > Math.max(frame.top, 0) && box.left < frame.right && box.right > frame.left;
}
