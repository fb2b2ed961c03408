/** The size of a level for those who only find places. */
export const BOX = {width: 120, height: 40};

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  /** With their upper left corners. */
  readonly boxes: readonly (Place & {readonly title: string})[];
  readonly lines: readonly (readonly Place[])[];
}

export function drawBoxes(host: HTMLElement, {width, height, boxes, lines}: Drawing): void {
  const svg = make('svg', {viewBox: `0 0 ${width} ${height}`, width, height});
  for (const line of lines) svg.append(make('polyline', {points: line.map(({x, y}) => `${x},${y}`).join(' '), fill: 'none', stroke: 'black'}));
  for (const {title, x, y} of boxes) {
    const text = make('text', {x: x + BOX.width / 2, y: y + BOX.height / 2, 'text-anchor': 'middle'});
    text.textContent = title;
    svg.append(make('rect', {x, y, ...BOX, fill: 'white', stroke: 'black'}), text);
  }
  host.append(svg);
}

export function boxesIn(host: HTMLElement): number {
  return host.querySelectorAll('rect').length;
}

function make(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
