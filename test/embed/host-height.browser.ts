import {expect} from '@open-wc/testing';
import {FILE, frameOf, mainOf, until} from '../helpers/embeds.js';

const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve));

/** The script as a page loads it. */
async function loadScript(): Promise<void> {
  const script = document.createElement('script');
  script.src = '/artefacts/embed-height.js';
  document.head.append(script);
  await new Promise(loaded => script.addEventListener('load', loaded, {once: true}));
}

function marked(address: string): HTMLIFrameElement {
  const frame = frameOf(address, {height: 150});
  frame.dataset.careerEmbed = '';
  return frame;
}

/** A frame that says what the test tells it to. */
async function puppet(isMarked = true): Promise<{frame: HTMLIFrameElement; say: (message: unknown) => void}> {
  const frame = document.createElement('iframe');
  if (isMarked) frame.dataset.careerEmbed = '';
  frame.style.cssText = 'height: 150px; border: 0';
  frame.srcdoc = '<script>addEventListener("message", ({data}) => { if (data.say !== undefined) parent.postMessage(data.say, "*"); })</script>';
  document.body.append(frame);
  await new Promise(loaded => frame.addEventListener('load', loaded, {once: true}));
  return {frame, say: message => frame.contentWindow!.postMessage({say: message}, '*')};
}

describe('embed-height.js, beside a frame', function () {
  this.timeout(60_000);

  it('makes the frame as high as what it shows, whether that was there before or comes after', async () => {
    const first = marked(`?src=${FILE}&view=ladder`);
    await mainOf(first);
    await loadScript();
    const second = marked(`?src=${FILE}&view=guide`);
    for (const frame of [first, second]) {
      const main = await mainOf(frame);
      await until(() => frame.clientHeight === Math.ceil(main.getBoundingClientRect().height));
      expect(frame.contentDocument!.scrollingElement!.scrollHeight).to.equal(frame.clientHeight);
    }
  });

  it('follows when a reader opens something, and when it is closed again', async () => {
    const frame = marked(`?src=${FILE}`);
    const main = await mainOf(frame);
    const fits = () => frame.clientHeight === Math.ceil(main.getBoundingClientRect().height);
    await until(fits);
    const before = frame.clientHeight;
    const details = main.firstElementChild!.shadowRoot!.querySelector('details')!;
    details.open = true;
    await until(() => frame.clientHeight > before && fits());
    const opened = frame.clientHeight;
    details.open = false;
    await until(() => frame.clientHeight < opened && fits());
  });

  it('counts a border in where the page does', async () => {
    const {frame, say} = await puppet();
    frame.style.cssText = 'box-sizing: border-box; border: 10px solid; height: 150px';
    say({type: 'career-height', height: 333});
    await until(() => frame.clientHeight === 333);
    frame.remove();
  });

  it('does nothing for a forged message, from the frame itself or from others', async () => {
    const {frame, say} = await puppet();
    const other = await puppet(false);
    for (const height of [-1, 1.5, NaN, Infinity, 1e6, '500', '500px', null, undefined, [500], {}, true, '1;position:fixed']) say({type: 'career-height', height});
    for (const message of [null, 'career-height', 500, {type: 'height', height: 500}, {height: 500}, [], {type: 'career-height'}, '[iFrameSizer]x:500:1:resize', {message: 'height', value: 500}]) say(message);
    for (let i = 0; i < 30; i++) {
      other.say({type: 'career-height', height: 400 + i});
      postMessage({type: 'career-height', height: 400 + i}, '*');
    }
    // What comes last has waited for all before it.
    const last = new Promise<void>(resolve => addEventListener('message', ({data}) => data === 'last' && resolve()));
    say('last');
    other.say('last');
    await last;
    await nextFrame();
    expect([frame.style.height, other.frame.style.height]).to.deep.equal(['150px', '150px']);
    say({type: 'career-height', height: 0});
    await until(() => frame.style.height === '0px');
    frame.remove();
    other.frame.remove();
  });

  it('follows a frame as long as it changes slowly, however often', async () => {
    const {frame} = await puppet();
    for (let i = 1; i <= 40; i++) {
      const event = new MessageEvent('message', {data: {type: 'career-height', height: 200 + i}, source: frame.contentWindow});
      Object.defineProperty(event, 'timeStamp', {value: i * 200});
      dispatchEvent(event);
      expect(frame.style.height).to.equal(`${200 + i}px`);
    }
    frame.remove();
  });

  it('stops following a frame that grows with every height it is given', async () => {
    const frame = document.createElement('iframe');
    frame.dataset.careerEmbed = '';
    frame.style.cssText = 'height: 150px; border: 0';
    let heard = 0;
    const count = ({source, data}: MessageEvent) => {
      if (source === frame.contentWindow && data.type) heard++;
    };
    addEventListener('message', count);
    frame.srcdoc = '<script>onresize = () => parent.postMessage({type: "career-height", height: innerHeight + 20}, "*"); onload = onresize;</script>';
    document.body.append(frame);
    await until(() => heard);
    // It answers each height with another one; when none is given any more, it falls silent.
    for (let quiet = 0, before = 0; quiet < 30; quiet = heard === before ? quiet + 1 : 0, before = heard) await nextFrame();
    expect(heard).to.be.below(100);
    expect(parseFloat(frame.style.height)).to.be.below(3000);
    removeEventListener('message', count);
    frame.remove();
  });
});
