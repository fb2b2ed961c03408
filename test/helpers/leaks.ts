/** Everything by which a page could learn of, or send on, what a reader answered: recorded while they act. */

/** All ways out, and what went each of them, as text. */
export interface Recorded {
  readonly way: string;
  readonly what: string;
}

const EVENTS = ['career-assessment-change', 'career-load', 'career-level-select', 'career-view-select', 'career-error'];

/** Records until the function that comes back is called, which gives what was recorded. Asking for code is in it, too. */
export function record(): () => readonly Recorded[] {
  const recorded: Recorded[] = [];
  const undo: (() => void)[] = [];
  const add = (way: string, what: unknown) => recorded.push({way, what: typeof what === 'string' ? what : `${JSON.stringify(what) ?? ''} ${String(what)}`});
  const spy = <Owner extends object>(owner: Owner, name: keyof Owner & string, way: string) => {
    const {[name]: own} = owner;
    Object.assign(owner, {[name](this: unknown, ...args: unknown[]) {
      for (const arg of args) add(way, arg);
      return (own as (...args: unknown[]) => unknown).apply(this, args);
    }});
    undo.push(() => Object.assign(owner, {[name]: own}));
  };
  spy(window, 'fetch', 'request');
  spy(window, 'open', 'request');
  spy(window, 'postMessage', 'message');
  spy(XMLHttpRequest.prototype, 'open', 'request');
  spy(XMLHttpRequest.prototype, 'send', 'request');
  spy(WebSocket.prototype, 'send', 'request');
  spy(BroadcastChannel.prototype, 'postMessage', 'message');
  spy(MessagePort.prototype, 'postMessage', 'message');
  spy(navigator, 'sendBeacon', 'request');
  spy(history, 'pushState', 'address');
  spy(history, 'replaceState', 'address');
  for (const name of EVENTS) {
    const onEvent = (event: Event) => add(`event ${event.type}`, Object.fromEntries(Object.getOwnPropertyNames(event).map(name => [name, (event as unknown as Record<string, unknown>)[name]])));
    document.addEventListener(name, onEvent, true);
    undo.push(() => document.removeEventListener(name, onEvent, true));
  }
  const loaded = new Set(performance.getEntriesByType('resource'));
  return () => {
    undo.forEach(put => put());
    for (const entry of performance.getEntriesByType('resource')) if (!loaded.has(entry)) add('request', entry.name);
    for (const [way, what] of Object.entries({address: location.href, title: document.title, referrer: document.referrer, cookie: document.cookie})) add(way, what);
    return recorded;
  };
}
