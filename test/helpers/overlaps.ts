/** What lies on top of what on a ladder's map, and what sticks out of it. */
import type {CareerLadder} from '../../src/index.js';
import {all, one, text} from './elements.js';
import {levelsOf, titleOf} from './ladder.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The lines of text that one sees, each as a box. */
function linesOf(node: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({width, height}) => width > 1 && height > 1);
}

/** What one sees of a line that is cut off. */
function within(line: DOMRect, {left, right}: DOMRect): DOMRect {
  const [from, to] = [Math.max(line.left, left), Math.min(line.right, right)];
  return new DOMRect(from, line.top, to - from, line.height);
}

/** Text lines are as high as the font; two that touch there do not touch in ink. */
function meet(one: DOMRect, other: DOMRect, slack = 2): boolean {
  return one.left < other.right - slack && other.left < one.right - slack && one.top < other.bottom - slack && other.top < one.bottom - slack;
}

function isIn({x, y}: Point, {left, right, top, bottom}: DOMRect): boolean {
  return x > left + 1 && x < right - 1 && y > top + 1 && y < bottom - 1;
}

/** What stands on the map, by name: the text of each level, its station, the names of tracks. */
function thingsOn(ladder: CareerLadder): {name: string; owner: string; box: DOMRect; paper?: boolean}[] {
  return [
    ...levelsOf(ladder).flatMap(button => [
      ...linesOf(button.querySelector('.name')!).map(box => ({name: `name of ${titleOf(button)}`, owner: `name ${titleOf(button)}`, box, paper: hasPaper(button.querySelector('.name')!)})),
      {name: `station of ${titleOf(button)}`, owner: `station ${titleOf(button)}`, box: button.querySelector('.dot')!.getBoundingClientRect()},
    ]),
    ...all(ladder, 'ol [part~=track]').flatMap(crown => linesOf(crown).map(line => within(line, crown.getBoundingClientRect())).map(box => ({name: `track ${text(crown)}`, owner: `track ${text(crown)}`, box, paper: hasPaper(crown)}))),
    ...all(ladder, 'ol [part~=detail]').map(detail => ({name: 'the detail', owner: 'detail', box: detail.getBoundingClientRect()})),
  ];
}

/** Whether the page's colour lies under a text, so that what passes behind it is not seen through it. */
function hasPaper(element: Element): boolean {
  return getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';
}

/** Every line on the map as points on the page. Ways that no track draws are loose: those may cross others. */
function tracesOn(ladder: CareerLadder): {row: Element; loose: boolean; points: Point[]}[] {
  const mirrored = getComputedStyle(ladder).direction === 'rtl';
  return all<SVGPathElement>(ladder, '.slices path').map(path => {
    const svg = path.ownerSVGElement!;
    const {left, right, top, width, height} = svg.getBoundingClientRect();
    const view = svg.viewBox.baseVal;
    const length = path.getTotalLength();
    const points = Array.from({length: 33}, (_, i) => {
      const {x, y} = path.getPointAtLength((length * i) / 32);
      return {x: mirrored ? right - (x / view.width) * width : left + (x / view.width) * width, y: top + (y / view.height) * height};
    });
    return {row: svg, loose: path.matches('.loose'), points};
  });
}

/** Texts, stations and lines that meet, told in words. */
export function overlapsOn(ladder: CareerLadder): string[] {
  const things = thingsOn(ladder);
  const faults: string[] = [];
  things.forEach(({name, owner, box}, i) => {
    for (const other of things.slice(i + 1)) if (owner !== other.owner && meet(box, other.box)) faults.push(`${name} and ${other.name}`);
  });
  const traces = tracesOn(ladder);
  const across = one(ladder, '.map').matches('.lies') ? 'y' : 'x';
  for (const {points, loose} of traces) {
    for (const {name, box, paper} of things) {
      if (paper && loose) continue; // it passes behind
      const own = name.startsWith('station') && (isIn(points[0]!, box) || isIn(points.at(-1)!, box));
      if (name !== 'the detail' && !own && points.some(point => isIn(point, box))) faults.push(`a line through ${name}`);
    }
  }
  traces.forEach(({row, loose, points}, i) => {
    for (const other of traces.slice(i + 1)) {
      if (row !== other.row || loose || other.loose) continue;
      const [start, end] = [points[0]![across] - other.points[0]![across], points.at(-1)![across] - other.points.at(-1)![across]];
      if (start * end < -1) faults.push('two lines that cross');
    }
  });
  return faults;
}

/** What sticks out of the element to a side, where it could be seen. */
export function sticksOut(element: Element): string[] {
  const {left, right} = element.getBoundingClientRect();
  return all(element, '*')
    .filter(node => !node.closest('svg, .hidden') && getComputedStyle(node).visibility === 'visible')
    .filter(node => {
      const box = node.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map(node => `${node.localName}.${node.className} ${text(node).slice(0, 30)}`);
}
