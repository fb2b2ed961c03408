import type {Picture} from '../layout/picture.js';
import type {Palette} from './palette.js';
import {FONT} from './svg.js';

/** What is used of a `CanvasRenderingContext2D`. */
export interface Canvas {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  globalAlpha: number;
  font: string;
  textAlign: string;
  direction: string;
  scale(x: number, y: number): void;
  setLineDash(lengths: number[]): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  stroke(): void;
  fill(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
}

/** Paints a picture. No image is loaded for it, so no content security policy can be in its way. */
export function paint(canvas: Canvas, {width, height, rtl, shapes}: Picture, palette: Palette, scale: number): void {
  canvas.scale(scale, scale);
  canvas.fillStyle = palette.paper;
  canvas.fillRect(0, 0, width, height);
  canvas.direction = rtl ? 'rtl' : 'ltr';
  canvas.lineJoin = 'round'; // else sharp letters grow thorns of paper
  for (const shape of shapes) {
    const color = palette.of(shape.ink);
    canvas.setLineDash([]);
    switch (shape.kind) {
      case 'line':
        canvas.strokeStyle = color;
        canvas.lineWidth = shape.dotted ? 2 : 5.5;
        canvas.lineCap = 'round';
        if (shape.dotted) canvas.setLineDash([1.5, 6]);
        canvas.beginPath();
        canvas.moveTo(...shape.from);
        for (const points of shape.strokes) {
          if (points.length === 1) canvas.lineTo(...points[0]);
          else canvas.bezierCurveTo(...points[0], ...points[1], ...points[2]);
        }
        canvas.stroke();
        break;
      case 'dot': {
        const circle = (radius: number, lineWidth: number) => {
          canvas.beginPath();
          canvas.arc(...shape.at, radius, 0, 2 * Math.PI);
          canvas.lineWidth = lineWidth;
        };
        canvas.strokeStyle = color;
        canvas.fillStyle = shape.picked ? color : palette.paper;
        canvas.lineCap = 'butt';
        circle(8, 4.3);
        canvas.fill();
        if (shape.planned) canvas.setLineDash([3.5, 3]);
        canvas.stroke();
        if (!shape.picked) break;
        canvas.setLineDash([]);
        canvas.globalAlpha = 0.55;
        circle(14, 2);
        canvas.stroke();
        canvas.globalAlpha = 1;
        break;
      }
      case 'text':
        canvas.fillStyle = color;
        canvas.font = `${shape.bold ? 600 : 400} ${shape.size}px ${FONT}`;
        canvas.textAlign = shape.anchor;
        canvas.strokeStyle = palette.paper;
        canvas.lineWidth = 4;
        canvas.strokeText(shape.text, ...shape.at);
        canvas.fillText(shape.text, ...shape.at);
    }
  }
}
