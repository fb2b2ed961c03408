import {html, render, type TemplateResult} from 'lit';
import type {Cell, Level} from '../model/framework.js';
import {hasMarkdown} from '../text/plain.js';
import {proseArrived} from '../text/prose.js';
import {marksArrived} from './word-marks.js';

/**
 * Draws into a cell of the table. Most are one plain text or nothing at all, and thousands of them are no templates.
 *
 * @param body the cell as a template
 */
export function drawCell(element: HTMLTableCellElement, cell: Cell, body: () => unknown): void {
  const plain = plainIn(cell);
  if (plain !== undefined) {
    element.textContent = plain;
    if (!plain) element.className = 'absent';
  } else {
    drawInto(element, body);
  }
}

/** Draws a template, and once more when the code has come that a text in it waits for: to read Markdown, or to find words. */
export function drawInto(element: HTMLElement, body: () => unknown): void {
  const draw = () => void render(body(), element);
  draw();
  void proseArrived()?.then(draw);
  void marksArrived()?.then(draw);
}

/** Shown where levels stand below each other. The column heads are still there for screen readers. */
export function levelName({name}: Level): TemplateResult {
  return html`<span class="level" aria-hidden="true">${name}</span>`;
}

/** The one plain text that a cell says, the empty text where the file does not speak of it, and nothing where there is more to it. */
function plainIn({state, content, expected}: Cell): string | undefined {
  if (state === 'absent') return '';
  if (state !== 'said' || expected) return undefined;
  const {text, criteria, examples, avoid, rated, step} = content;
  if (criteria.length + Number(text !== undefined) !== 1 || examples.length || avoid.length || rated || step || criteria[0]?.examples.length) return undefined;
  const only = text ?? criteria[0]!.text;
  return hasMarkdown(only) ? undefined : only;
}

/** About how many lines the texts of a cell take, at so many letters a line. */
export function linesIn({content}: Cell, letters: number): number {
  if (!content) return 1;
  const {text, criteria, examples, avoid, rated} = content;
  let lines = text === undefined ? 0 : linesOf(text);
  for (const criterion of criteria) for (const words of [criterion.text, ...criterion.examples]) lines += linesOf(words);
  for (const words of [...examples, ...avoid, ...rated?.values() ?? []]) lines += linesOf(words);
  return lines;

  function linesOf(words: string): number {
    return Math.ceil(words.length / letters);
  }
}
