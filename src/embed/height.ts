import {askedBy, messagesOf, type Dialects} from './height-dialects.js';

/** What a reader does; after it the page may well change its height. */
const DEEDS = ['pointerdown', 'keydown', 'click', 'popstate'];
/** So many heights are told in a row. A page that still changes without its reader is answering to its own frame. */
const PATIENCE = 12;
/** In milliseconds: a page that has not changed for so long is done, for instance with coming into view. */
const QUIET = 300;

/** The page around; its window, but for tests. */
type Around = Pick<Window, 'postMessage'>;

/**
 * Tells the page around how high the content is: whenever that changes, and when asked. Only the page around hears it, and
 * only that page is listened to.
 *
 * A host that makes the frame higher than it was told, or content that follows the frame's height, would let both grow for
 * ever. So without a deed of the reader or another width only so many heights are told, and then the one at which it
 * comes to rest.
 *
 * @param wrapper around all that is shown; its own height must be that of its content
 * @returns what stops it
 */
export function tellHeight(wrapper: HTMLElement, around: Around = window.parent, secret?: string): () => void {
  const dialects: Dialects = {secret};
  let [told, width, row] = [-1, 0, 0];
  let later: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  let isGreeted = false;

  const say = () => {
    const {height, width} = wrapper.getBoundingClientRect();
    told = Math.ceil(height);
    for (const message of messagesOf(height, width, dialects, isGreeted)) around.postMessage(message, '*');
    isGreeted = false;
  };
  const settle = () => {
    if (Math.ceil(wrapper.getBoundingClientRect().height) !== told) say();
  };
  // It reports once a frame at most.
  const observer = new ResizeObserver(() => {
    const now = wrapper.getBoundingClientRect();
    if (now.width !== width) row = 0;
    width = now.width;
    if (Math.ceil(now.height) === told || row > PATIENCE) return;
    clearTimeout(later);
    if (row++ < PATIENCE) say();
    else wait();
  });
  /** Until it is quiet: a page that never is has told enough. */
  const wait = () => {
    const before = wrapper.getBoundingClientRect().height;
    later = setTimeout(() => (wrapper.getBoundingClientRect().height === before ? settle() : wait()), QUIET);
  };
  const forgive = () => void (row = 0);
  const listen = ({data, source}: MessageEvent) => {
    if (source !== around) return;
    const asked = askedBy(data, secret);
    if (!asked) return;
    Object.assign(dialects, asked);
    isGreeted ||= asked.resizer !== undefined;
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => {
      isAsked = false;
      say();
    });
  };
  // WordPress keeps a frame hidden until it says something, and what is hidden is not drawn: then no observer reports and no
  // frame of an animation comes.
  const begin = () => void setTimeout(settle);

  observer.observe(wrapper);
  addEventListener('message', listen);
  addEventListener('load', begin, {once: true});
  for (const deed of DEEDS) addEventListener(deed, forgive, true);
  return () => {
    observer.disconnect();
    clearTimeout(later);
    removeEventListener('message', listen);
    removeEventListener('load', begin);
    for (const deed of DEEDS) removeEventListener(deed, forgive, true);
  };
}
