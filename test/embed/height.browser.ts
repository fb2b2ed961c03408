import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../helpers/seed.js';
import {tellHeight} from '../../src/embed/height.js';
import {FILE, frameOf, mainOf, until} from '../helpers/embeds.js';

type Message = {type?: string; height?: number; message?: string; value?: number; secret?: string};

const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve));

/** What a frame has said to this page. */
function heardFrom(frame: HTMLIFrameElement): {all: unknown[]; heights: number[]} {
  const heard = {all: [] as unknown[], heights: [] as number[]};
  addEventListener('message', ({data, source}) => {
    if (source !== frame.contentWindow) return;
    heard.all.push(data);
    if (data?.type === 'career-height') heard.heights.push(data.height);
  });
  return heard;
}

/** Asks, and waits for the answer, and until nothing more is said: whatever was sent before has been dealt with by then. */
async function answered(frame: HTMLIFrameElement, heard: {heights: number[]}): Promise<number> {
  const before = heard.heights.length;
  frame.contentWindow!.postMessage({type: 'career-height'}, '*');
  await until(() => heard.heights.length > before);
  for (let quiet = 0, count = 0; quiet < 10; quiet = heard.heights.length === count ? quiet + 1 : 0, count = heard.heights.length) await nextFrame();
  return heard.heights.at(-1)!;
}

/** What no host of ours says. */
const FORGED: readonly unknown[] = [
  null, 0, '', 'height', [], {}, {type: 'career-height', height: 5}, {type: 'career-height', height: null}, {type: 'careerheight'}, {message: 'ready'}, {message: 'ready', secret: 'wrong'},
  {message: 'height', value: 500, secret: 'abc123'}, {message: 'link', value: 'https://evil.example', secret: 'abc123'}, '[iFrameSizer]', '[iFrameSizer]resize', '[iFrameSizer]x', '[iFrameSizer]message:1:true',
  '[iFrameSizer]a b:8:false:false:32:false:true', '[iFrameSizer]<img src=x onerror=alert(1)>:8:false:false:32:false:true', '[iFrameSizer]x:alert(1):false:false:32:false:true', '[iFrameSizer]x:8:eval:false:32:false:true',
  ' [iFrameSizer]x:8:false:false:32:false:true', `[iFrameSizer]${'x'.repeat(65)}:8:false:false:32:false:true`, '[iFrameSizer]reset', '[iFrameSizer]pageInfo:{}', {toString: 'x'}, {type: ['career-height']},
];

const forged = fc.oneof(
  fc.anything(),
  fc.string().map(text => `[iFrameSizer]${text}`),
);

/** Only what can be sent at all. */
function isSendable(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

/** What its versions say first: names and numbers that they share, then more in each. */
const GREETINGS = {
  'of version 4': '[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true',
  'of version 5': '[iFrameSizer]iFrameResizer0:8:false:false:32:true:true::auto:::0:false:child:auto:true:::true::5.5.9:0::false',
  'of version 5, where it logs': '[iFrameSizer]iFrameResizer0:8:false:expanded:32:true:true::auto:::0:false:child:auto:true:::true:GPLv3:5.5.9:0::true',
};

describe('the height of what is in a frame', function () {
  this.timeout(60_000);

  it('is told as a whole number, that of the content, in our own words alone unless others are asked for', async () => {
    const frame = frameOf(`?src=${FILE}&view=ladder`);
    const heard = heardFrom(frame);
    const main = await mainOf(frame);
    expect(await answered(frame, heard)).to.equal(Math.ceil(main.getBoundingClientRect().height));
    for (const message of heard.all) expect(Object.keys(message as object)).to.deep.equal(['type', 'height']);
  });

  it('is told to WordPress with its secret, and within what that allows', async () => {
    const frame = frameOf(`?src=${FILE}&view=guide#?secret=abc123`);
    const heard = heardFrom(frame);
    await mainOf(frame);
    expect(await answered(frame, heard)).to.be.above(1000);
    const theirs = (heard.all as Message[]).filter(({message}) => message);
    expect(theirs.at(-1)).to.deep.equal({message: 'height', value: 1000, secret: 'abc123'});
    for (const {value} of theirs) expect(value).to.be.within(200, 1000);
  });

  for (const [version, greeting] of Object.entries(GREETINGS)) {
    it(`is told to iframe-resizer ${version}, by the name that it gave the frame: first as an answer, then as news`, async () => {
      const frame = frameOf(`?src=${FILE}&view=ladder`);
      const heard = heardFrom(frame);
      await mainOf(frame);
      await answered(frame, heard);
      frame.contentWindow!.postMessage(greeting, '*');
      const theirs = () => heard.all.filter(data => typeof data === 'string');
      await until(() => theirs().length);
      await answered(frame, heard);
      const [first, ...others] = theirs();
      expect(first).to.match(/^\[iFrameSizer\]iFrameResizer0:\d+:\d+:init$/).and.contain(`:${heard.heights.at(-1)}:`);
      expect(others).to.have.length.above(0);
      for (const other of others) expect(other).to.equal(first!.replace(/init$/, 'resize'));
    });
  }

  it('is told to nobody for a forged message, and no forged message changes it', async () => {
    const frame = frameOf(`?src=${FILE}&view=ladder#?secret=abc123`);
    const heard = heardFrom(frame);
    const main = await mainOf(frame);
    const height = await answered(frame, heard);
    const content = main.ownerDocument.documentElement.outerHTML;
    const before = heard.heights.length;
    const messages = [...FORGED, ...fc.sample(forged.filter(isSendable), 150)];
    let isLast = false;
    frame.contentWindow!.addEventListener('message', ({data}) => void (isLast ||= data === 'last'));
    for (const message of [...messages, 'last']) frame.contentWindow!.postMessage(message, '*');
    await until(() => isLast);
    // An answer would come by now. Asked earlier, it would be one with the answer to the question.
    for (let i = 0; i < 5; i++) await nextFrame();
    expect(heard.heights.length).to.equal(before);
    expect(await answered(frame, heard)).to.equal(height);
    expect(heard.heights.length).to.equal(before + 1);
    expect(heard.all.some(data => typeof data === 'string')).to.equal(false);
    expect(main.ownerDocument.documentElement.outerHTML).to.equal(content);
  });

  it('is not told to another frame that asks as the page around would', async () => {
    const frame = frameOf(`?src=${FILE}&view=ladder#?secret=abc123`);
    const heard = heardFrom(frame);
    await mainOf(frame);
    await answered(frame, heard);
    const before = heard.all.length;
    // A window of its own, between which and the page there is nothing but messages.
    const stranger = document.createElement('iframe');
    stranger.srcdoc = `<script>
      let answers = 0;
      addEventListener('message', () => answers++);
      const {frames} = parent;
      for (let i = 0; i < frames.length; i++) if (frames[i] !== window) {
        for (const message of [{type: 'career-height'}, {message: 'ready', secret: 'abc123'}, '[iFrameSizer]x:8:false:false:32:true:true:null']) for (let n = 0; n < 20; n++) frames[i].postMessage(message, '*');
      }
      onload = () => requestAnimationFrame(() => requestAnimationFrame(() => { document.title = 'asked ' + answers; }));
    </script>`;
    document.body.append(stranger);
    await until(() => stranger.contentDocument?.title.startsWith('asked'));
    expect(stranger.contentDocument!.title).to.equal('asked 0');
    await answered(frame, heard);
    expect(heard.all.length).to.equal(before + 2); // ours and WordPress', for the one question of the page itself
    stranger.remove();
  });

  it('follows a page that grows and shrinks, once for each height, and rests', async () => {
    const wrapper = document.createElement('div');
    document.body.append(wrapper);
    const told: number[] = [];
    const stop = tellHeight(wrapper, {postMessage: ({height}: Message) => void told.push(height!)} as unknown as Window);
    for (const height of [100, 300.5, 300.2, 50, 0]) {
      wrapper.style.height = `${height}px`;
      await nextFrame();
      await nextFrame();
    }
    expect(told).to.deep.equal([100, 301, 50, 0]);
    stop();
    wrapper.remove();
  });

  it('does not run away with a host that gives more than it is told, and content that takes it', async () => {
    const wrapper = document.createElement('div');
    document.body.append(wrapper);
    let told = 0;
    let given = 0;
    const grow = (more: number) => {
      given += more;
      wrapper.style.height = `${given}px`;
    };
    const stop = tellHeight(wrapper, {postMessage() {
      told++;
      requestAnimationFrame(() => grow(20));
    }} as unknown as Window);
    grow(100);
    // The content goes on growing, whether it is told or not: what counts is that it is not told any more.
    for (let frame = 0; frame < 60; frame++) {
      await nextFrame();
      if (frame > 20) grow(1);
    }
    expect(told).to.be.within(2, 14);
    const before = told;
    dispatchEvent(new Event('pointerdown'));
    grow(1);
    await nextFrame();
    await nextFrame();
    expect(told).to.be.above(before); // the reader did something: it is told again
    stop();
    wrapper.remove();
  });

  it('is told once more when content comes to rest that changed too often to be followed', async () => {
    const wrapper = document.createElement('div');
    document.body.append(wrapper);
    const told: number[] = [];
    const stop = tellHeight(wrapper, {postMessage: ({height}: Message) => void told.push(height!)} as unknown as Window);
    for (let height = 10; height <= 300; height += 10) {
      wrapper.style.height = `${height}px`;
      await nextFrame();
      await nextFrame();
    }
    await until(() => told.at(-1) === 300);
    expect(told.length).to.be.at.most(14);
    wrapper.style.cssText = 'height: 310px; width: 123px'; // another width is a deed of somebody: it is followed at once
    await nextFrame();
    await nextFrame();
    expect(told.at(-1)).to.equal(310);
    stop();
    wrapper.remove();
  });

  it('comes to rest in the page itself, with a host that always adds twenty', async () => {
    const frame = frameOf(`?src=${FILE}`);
    const heard = heardFrom(frame);
    addEventListener('message', ({data, source}) => {
      if (source === frame.contentWindow && data?.type === 'career-height') frame.style.height = `${data.height + 20}px`;
    });
    await mainOf(frame);
    const height = await answered(frame, heard);
    const count = heard.heights.length;
    for (let i = 0; i < 30; i++) await nextFrame();
    expect(await answered(frame, heard)).to.equal(height);
    expect(heard.heights.length).to.equal(count + 1);
  });

  for (const view of ['framework', 'matrix', 'guide', 'check']) {
    it(`does not go by the frame’s own in ${view}: all that is there can be scrolled to`, async () => {
      const frame = frameOf(`?src=${FILE}&view=${view}`, {width: 1100, height: 400});
      const heard = heardFrom(frame);
      await mainOf(frame);
      await answered(frame, heard);
      const main = frame.contentDocument!.getElementById('career')!;
      const heights: number[] = [];
      for (const height of [400, 2000, 300]) {
        frame.style.height = `${height}px`;
        await until(() => frame.contentWindow!.innerHeight === height);
        await answered(frame, heard);
        heights.push(main.getBoundingClientRect().height);
      }
      expect(new Set(heights).size, heights.join(' ')).to.equal(1);
      const page = frame.contentDocument!.scrollingElement!;
      page.scrollTop = page.scrollHeight;
      expect(main.getBoundingClientRect().bottom).to.be.at.most(301);
    });
  }
});
