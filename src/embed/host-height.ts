/**
 * For a page with embed.html in frames: makes each `<iframe data-career-embed>` as high as what it shows. Loaded by
 * `<script src="embed-height.js" defer></script>`. A frame is known by its window, and says nothing that counts but a number.
 */
export {};

/** In milliseconds: heights that follow each other faster are one change; of that, only so many are followed. */
const QUICK = 200;
const MOST = 30;
const HIGHEST = 100_000;

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-career-embed]');
const rows = new WeakMap<Element, {last: number; count: number}>();

addEventListener('message', ({data, source, timeStamp}) => {
  const height = data?.type === 'career-height' && data.height;
  if (!Number.isInteger(height) || height < 0 || height > HIGHEST) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source) continue;
    const {last, count} = rows.get(frame) ?? {last: -QUICK, count: 0};
    const row = {last: timeStamp, count: timeStamp - last < QUICK ? count + 1 : 0};
    rows.set(frame, row);
    // Its border belongs to its height where the page's style says so.
    const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    if (row.count < MOST) frame.style.height = `${height + border}px`;
  }
});

// Those that were there first have told theirs already.
for (const frame of frames()) frame.contentWindow?.postMessage({type: 'career-height'}, '*');
