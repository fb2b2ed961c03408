/** embed.html in a post of WordPress, whose script is played here: it goes by the frame, the secret and the address. */
import {expect} from '@open-wc/testing';
import {until} from '../helpers/embeds.js';
import {keepEmbed} from '../hosts/kept-embed.js';
import {Visit} from '../hosts/visit.js';

const SECRET = 'b8s7Xq04Tz';

interface Said {
  readonly message?: string;
  readonly value?: unknown;
  readonly secret?: string;
}

/** What WordPress does with a frame and its messages; in place of leading the tab away, it takes down where to. */
function post(address: string): {frame: HTMLIFrameElement; left: string[]; said: Said[]; end: () => void} {
  const frame = document.createElement('iframe');
  frame.title = 'A post';
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('scrolling', 'no');
  Object.assign(frame, {width: 600, height: 338});
  frame.style.cssText = 'position: absolute; visibility: hidden';
  const left: string[] = [];
  const said: Said[] = [];
  const listen = ({data, source}: MessageEvent<Said>) => {
    if (source !== frame.contentWindow || typeof data !== 'object') return;
    said.push(data);
    if (data.secret !== SECRET) return;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = String(Math.min(Math.max(Number(data.value), 200), 1000));
    const isNear = (value: unknown) => /^https?:$/.test(new URL(String(value)).protocol) && new URL(String(value)).host === new URL(frame.src).host;
    if (data.message === 'link' && isNear(data.value) && document.activeElement === frame) left.push(String(data.value));
  };
  addEventListener('message', listen);
  frame.src = `${location.origin}${address}#?secret=${SECRET}`;
  document.body.append(frame);
  // It is told so as soon as the page around is there, and that may be too early.
  frame.contentWindow!.postMessage({message: 'ready', secret: SECRET}, '*');
  return {frame, left, said, end: () => {
    removeEventListener('message', listen);
    frame.remove();
  }};
}

describe('embed.html in a post of WordPress', function () {
  this.timeout(30_000);

  it('is shown, as high as WordPress lets it be, and again when it is asked', async () => {
    const {frame, said, end} = post(`${await keepEmbed({inside: 'prontopro'})}?view=guide`);
    await new Visit(frame).drawn();
    await until(() => frame.height === '1000');
    expect(frame.checkVisibility({visibilityProperty: true})).to.equal(true);
    const before = said.length;
    frame.contentWindow!.postMessage({message: 'ready', secret: SECRET}, '*');
    await until(() => said.slice(before).some(({message}) => message === 'height'));
    end();
  });

  it('leads the tab to the page itself, without the secret, where a reader follows the way out', async () => {
    const address = `${await keepEmbed({inside: 'prontopro'})}?view=matrix`;
    const {frame, left, said, end} = post(address);
    const page = new Visit(frame);
    await page.drawn();
    await page.once('press', 'career-matrix', 'CSV');
    await page.once('waysOut');
    frame.focus(); // as a click within does
    expect(await page.ask('follow')).to.equal(true);
    await until(() => left.length);
    expect(left).to.deep.equal([location.origin + address]);
    expect(said.filter(({message}) => message === 'link')).to.deep.equal([{message: 'link', value: location.origin + address, secret: SECRET}]);
    end();
  });

  it('leads there with the answers, and with what else stands in its address', async () => {
    const {frame, left, end} = post(`${await keepEmbed({inside: 'prontopro'})}?view=check`);
    const page = new Visit(frame);
    await page.drawn();
    await page.once('answer', 'career-self-check');
    await page.once('press', 'career-self-check', 'Take along');
    await page.once('press', 'career-self-check', 'Save as Markdown');
    await page.once('waysOut');
    frame.focus();
    await page.ask('follow');
    await until(() => left.length);
    expect(left[0]).to.match(/view=check#career\.answers=1\.[\w.-]{8,}$/).and.not.contain('secret');
    end();
  });
});
