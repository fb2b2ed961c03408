/** embed.html in frames of the test's page, and what it says to that page. */
import type {LitElement} from 'lit';

export const FILE = '/frameworks/engineering-levels.json';

/** Resolves in the first frame in which something holds; never is for the runner to tell. */
export async function until<Value>(read: () => Value): Promise<Exclude<Value, false | null | undefined>> {
  for (;;) {
    const value = read();
    if (value) return value as Exclude<Value, false | null | undefined>;
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A frame with an embed.html of the given address: its query and fragment. */
export function frameOf(address: string, {width = 700, height = 400} = {}): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = `/artefacts/embed.html${address}`;
  frame.style.cssText = `width: ${width}px; height: ${height}px; border: 0`;
  document.body.append(frame);
  frames.push(frame);
  return frame;
}

/** The main part of the page in a frame, once it says or shows something. */
export async function mainOf(frame: HTMLIFrameElement): Promise<HTMLElement> {
  const main = await until(() => frame.contentDocument?.readyState === 'complete' && frame.contentDocument.getElementById('career'));
  const element = main.querySelector<LitElement & {framework: unknown}>(':scope > :not(section, aside)');
  if (element) await until(() => element.framework || element.shadowRoot?.querySelector('[role=alert]'));
  await element?.updateComplete;
  return main;
}
