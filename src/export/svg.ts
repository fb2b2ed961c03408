import type {Ink, Picture, Shape} from '../layout/picture.js';
import {pathOf} from '../layout/lines.js';
import {escape} from './escape.js';
import type {Palette} from './palette.js';

/** The stack that every system has a font of. */
export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/**
 * A picture as an SVG file that needs nothing else: presentation attributes, which stay where wikis strip styles, and
 * one style element with nothing in it but the colours for readers who prefer the dark.
 */
export function toSvg(picture: Picture, light: Palette, dark: Palette): string {
  const {width, height, title, description, lang, rtl, shapes} = picture;
  const inks = [...new Set(shapes.map(({ink}) => ink))];
  /** Named by what it is in the light and in the dark: two pictures in one page then agree on what a class means. */
  const nameOf = (ink: Ink) => `${light.of(ink)}-${dark.of(ink)}`.replace(/[^\w-]/g, '');
  const paper = `${light.paper}-${dark.paper}`.replace(/#/g, '');
  const rules = [
    `.f-${paper}{fill:${dark.paper}}.s-${paper}{stroke:${dark.paper}}`,
    ...new Set(inks.flatMap(ink => [`.s-${nameOf(ink)}{stroke:${dark.of(ink)}}`, `.f-${nameOf(ink)}{fill:${dark.of(ink)}}`])),
  ];
  const stroke = (ink: Ink) => `class="s-${nameOf(ink)}" stroke="${escape(light.of(ink))}"`;
  const fill = (ink: Ink) => `class="f-${nameOf(ink)}" fill="${escape(light.of(ink))}"`;

  const draw = (shape: Shape): string => {
    switch (shape.kind) {
      case 'line':
        return `<path d="${pathOf(shape)}" fill="none" ${stroke(shape.ink)} stroke-linecap="round" ${shape.dotted ? 'stroke-width="2" stroke-dasharray="1.5 6"' : 'stroke-width="5.5"'}/>`;
      case 'dot': {
        const [x, y] = shape.at;
        const circle = (r: number, more: string) => `<circle cx="${x}" cy="${y}" r="${r}" ${more}/>`;
        const station = circle(8, `${shape.picked ? stroke(shape.ink).replace('class="', `class="f-${nameOf(shape.ink)} `) : stroke(shape.ink).replace('class="', `class="f-${paper} `)} fill="${shape.picked ? escape(light.of(shape.ink)) : light.paper}" stroke-width="4.3"${shape.planned ? ' stroke-dasharray="3.5 3"' : ''}`);
        return shape.picked ? station + circle(14, `fill="none" ${stroke(shape.ink)} stroke-width="2" stroke-opacity=".55"`) : station;
      }
      case 'text': {
        const [x, y] = shape.at;
        // On paper of its own: a way that passes behind it is not seen through it.
        return `<text x="${x}" y="${y}" ${fill(shape.ink).replace('class="', `class="s-${paper} `)} stroke="${light.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke" font-size="${shape.size}"${shape.bold ? ' font-weight="600"' : ''}${shape.anchor === 'end' ? ' text-anchor="end"' : ''}>${escape(shape.text)}</text>`;
      }
    }
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"${lang ? ` xml:lang="${escape(lang)}" lang="${escape(lang)}"` : ''} direction="${rtl ? 'rtl' : 'ltr'}" font-family="${FONT}">`,
    `<title>${escape(title)}</title>`,
    `<desc>${escape(description)}</desc>`,
    `<style>@media (prefers-color-scheme:dark){${escape(rules.join(''))}}</style>`,
    `<rect class="f-${paper}" width="${width}" height="${height}" fill="${light.paper}"/>`,
    ...shapes.map(draw),
    '</svg>\n',
  ].join('\n');
}
