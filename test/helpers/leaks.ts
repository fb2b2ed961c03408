/** Everything by which a page could learn of, or send on, what a reader answered: recorded while they act. */

/** All ways out, and what went each of them, as text. */
export interface Recorded {
  readonly way: string;
  readonly what: string;
}

// Beyond 250 a browser keeps no record of what it asked for, and a test file asks for more than that by its modules alone.
performance.setResourceTimingBufferSize(5_000);

/** What asks for something, or is seen by the page, as soon as it is set. */
const SET = [[HTMLImageElement, 'src', 'request'], [HTMLScriptElement, 'src', 'request'], [HTMLIFrameElement, 'src', 'request'], [HTMLLinkElement, 'href', 'request'], [HTMLFormElement, 'action', 'request'], [Document, 'title', 'title'], [Document, 'cookie', 'cookie']] as const;

/** What a listener can read of an event of ours: its own properties, and what its class gives. */
function readable(event: Event): object {
  const given = Object.getPrototypeOf(event) as object;
  const names = [...Object.getOwnPropertyNames(event), ...(event.type.includes('-') ? Object.getOwnPropertyNames(given) : []), 'detail'];
  return Object.fromEntries(names.filter(name => name !== 'constructor').map(name => [name, (event as unknown as Record<string, unknown>)[name]]));
}

/** Records until the function that comes back is called, which gives what was recorded. Asking for code is in it, too. */
export function record(): () => readonly Recorded[] {
  const recorded: Recorded[] = [];
  const undo: (() => void)[] = [];
  const add = (way: string, what: unknown) => recorded.push({way, what: typeof what === 'string' ? what : `${JSON.stringify(what) ?? ''} ${String(what)}`});
  const spy = <Owner extends object>(owner: Owner, name: keyof Owner & string, way: string, count = Infinity, isOurs: (what: unknown) => boolean = () => true) => {
    const {[name]: own} = owner;
    Object.assign(owner, {[name](this: unknown, ...args: unknown[]) {
      for (const arg of args.slice(0, count)) if (isOurs(arg)) add(way, arg);
      return (own as (...args: unknown[]) => unknown).apply(this, args);
    }});
    undo.push(() => Object.assign(owner, {[name]: own}));
  };
  spy(window, 'fetch', 'request');
  spy(window, 'open', 'request');
  spy(window, 'postMessage', 'message');
  spy(XMLHttpRequest.prototype, 'open', 'request');
  spy(XMLHttpRequest.prototype, 'send', 'request');
  spy(WebSocket.prototype, 'send', 'request', Infinity, what => !String(what).includes('"wtr-command"')); // by which a test presses keys
  spy(BroadcastChannel.prototype, 'postMessage', 'message');
  spy(MessagePort.prototype, 'postMessage', 'message');
  spy(navigator, 'sendBeacon', 'request');
  spy(history, 'pushState', 'address');
  spy(history, 'replaceState', 'address');
  spy(Storage.prototype, 'setItem', 'storage', 1); // answers are kept under keys, and say nothing in them
  for (const [{prototype}, name, way] of SET) {
    const own = Object.getOwnPropertyDescriptor(prototype, name)!;
    Object.defineProperty(prototype, name, {...own, set(this: unknown, value: unknown) {
      add(way, value);
      own.set!.call(this, value);
    }});
    undo.push(() => Object.defineProperty(prototype, name, own));
  }
  const {dispatchEvent} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    add(`event ${event.type}`, readable(event));
    return dispatchEvent.call(this, event);
  };
  undo.push(() => Object.assign(EventTarget.prototype, {dispatchEvent}));
  const loaded = new Set(performance.getEntriesByType('resource'));
  return () => {
    undo.forEach(put => put());
    for (const entry of performance.getEntriesByType('resource')) if (!loaded.has(entry)) add('request', entry.name);
    for (const [way, what] of Object.entries({address: location.href, title: document.title, referrer: document.referrer, cookie: document.cookie, state: history.state as unknown, window: name, session: {...sessionStorage}})) add(way, what);
    return recorded;
  };
}
