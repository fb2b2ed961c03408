/** The ladder as a file: an SVG text and a PNG, both of what is shown. */
import {expect} from '@open-wc/testing';
import type {CareerLadder} from '../../../src/index.js';
import '../../../src/define/career-ladder.js';
import {draw, NAMES} from '../../helpers/elements.js';

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
const textsIn = (svg: string) => [...parse(svg).querySelectorAll('text')].map(node => node.textContent);

async function imageOf(blob: Blob): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  URL.revokeObjectURL(image.src);
  return image;
}

/** How many pixels are not those of the upper left corner. */
async function inkIn(blob: Blob): Promise<{share: number; corner: number[]}> {
  const image = await imageOf(blob);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width: image.naturalWidth, height: image.naturalHeight});
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const {data} = context.getImageData(0, 0, canvas.width, canvas.height);
  const corner = [...data.subarray(0, 4)];
  let ink = 0;
  for (let i = 0; i < data.length; i += 4) if (Math.abs(data[i]! - corner[0]!) > 40 || Math.abs(data[i + 1]! - corner[1]!) > 40) ink++;
  return {share: ink / (data.length / 4), corner};
}

describe('toSVG', () => {
  for (const name of NAMES) {
    it(`is well-formed, names every level and stands alone: ${name}`, async () => {
      const ladder = await draw('career-ladder', name);
      const svg = await ladder.toSVG();
      expect(parse(svg).querySelector('parsererror')).to.equal(null);
      const words = textsIn(svg).join(' ');
      for (const level of ladder.framework!.levels) for (const word of level.name.split(/\s+/)) expect(words).to.contain(word);
      expect(svg).not.to.match(/foreignObject|@import|url\(|href|<script/);
      const {naturalWidth, naturalHeight} = await imageOf(new Blob([svg], {type: 'image/svg+xml'}));
      const {width, height} = parse(svg).documentElement.attributes as NamedNodeMap & Record<'width' | 'height', Attr>;
      expect([naturalWidth, naturalHeight]).to.deep.equal([Number(width.value), Number(height.value)]);
    });
  }

  it('shows what the element shows: picked levels, marks, tracks, the page’s accent', async () => {
    const ladder = await draw('career-ladder', 'engineering-levels', {level: 'mid', here: 'mid', target: 'lead'});
    const svg = await ladder.toSVG();
    expect(textsIn(svg)).to.include('You are here').and.include('Your target');
    expect(parse(svg).querySelectorAll('circle')).to.have.length(13);
    expect(parse(svg).querySelector('text[font-weight][font-size="16"]')!.textContent).to.equal('Mid');
    ladder.tracks = 'ic';
    ladder.style.setProperty('--career-accent', 'oklch(0.6 0.2 300)');
    await ladder.updateComplete;
    const other = await ladder.toSVG();
    expect(textsIn(other)).to.include('Staff').and.not.include('Manager');
    expect(other).not.to.contain('#1a706c'); // our own accent, settled
  });

  it('has the words of the page’s language', async () => {
    const {registerWords} = await import('../../../src/index.js');
    registerWords('eo', {ladder: {here: 'Vi estas ĉi tie'}});
    const ladder = await draw('career-ladder', 'engineering-levels', {here: 'mid'}, {lang: 'eo'});
    expect(textsIn(await ladder.toSVG())).to.include('Vi estas ĉi tie');
  });

  it('without a framework says so', async () => {
    const ladder = document.createElement('career-ladder') as CareerLadder;
    const said = await ladder.toSVG().catch((error: Error) => error.message);
    expect(said).to.contain('no framework');
  });
});

describe('toPNG', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`is a picture on the page’s own paper, ${scheme}, twice as large as drawn`, async () => {
      const ladder = await draw('career-ladder', 'engineering-levels', {}, {scheme});
      const blob = await ladder.toPNG();
      expect(blob.type).to.equal('image/png');
      const {share, corner} = await inkIn(blob);
      expect(share).to.be.within(0.005, 0.3);
      expect(corner[0]! > 128).to.equal(scheme === 'light');
      const svg = parse(await ladder.toSVG()).documentElement;
      const image = await imageOf(blob);
      expect(image.naturalWidth).to.equal(2 * Number(svg.getAttribute('width')));
      expect((await imageOf(await ladder.toPNG({scale: 1}))).naturalWidth * 2).to.equal(image.naturalWidth);
    });
  }
});
