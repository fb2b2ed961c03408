/** A page on which the elements are guests, in a frame, and what a witness in it tells. */
import {until} from '../helpers/elements.js';

/** What a host does, by the query of the page (scripts/host-pages.js) and the frame around it. */
export interface Host {
  readonly policy?: string;
  readonly quirks?: boolean;
  readonly denied?: boolean;
  readonly sheets?: readonly string[];
  /** Of the frame; what is left out is a frame without a sandbox. */
  readonly sandbox?: string;
  /** Whether the page comes from another origin. */
  readonly elsewhere?: boolean;
  readonly scripts?: readonly string[];
  /** Scripts that wait for the page. */
  readonly late?: readonly string[];
  readonly elements?: readonly string[];
  /** Of frameworks/. */
  readonly framework?: string;
  readonly level?: string;
  /** Pages in frames of this one. */
  readonly frames?: readonly string[];
  /** Another page than the one that is made. */
  readonly page?: string;
  readonly width?: number;
  readonly height?: number;
}

export interface Sight {
  readonly errors: readonly string[];
  readonly violations: readonly string[];
  readonly complaints: readonly string[];
  readonly guests: readonly {readonly tag: string; readonly width: number; readonly height: number; readonly texts: readonly string[]}[];
  readonly fallback: readonly string[];
}

export interface WayOut {
  readonly text: string;
  readonly href?: string;
  readonly target?: string;
  readonly address?: string;
}

export const CLASSIC = '/artefacts/career-elements.js';
export const MODULES = '/src/define/all.ts';
export const ELEMENTS = ['career-ladder', 'career-matrix', 'career-self-check'] as const;

let count = 0;

export class Visit {
  readonly frame: HTMLIFrameElement;
  readonly #window: () => Window | undefined;
  #there: Promise<unknown> | undefined;

  constructor(frame: HTMLIFrameElement, window: () => Window | undefined = () => frame.contentWindow!) {
    this.frame = frame;
    this.#window = window;
  }

  /** The page in the first frame of this one. */
  get inner(): Visit {
    return new Visit(this.frame, () => this.frame.contentWindow![0]);
  }

  /** Asks the witness, once it is there. */
  async ask<Answer>(command: string, ...args: readonly unknown[]): Promise<Answer> {
    await (this.#there ??= this.#send('greet', [], true));
    return await this.#send(command, args) as Answer;
  }

  /** @param isPatient whether to say it again until somebody listens */
  async #send(command: string, args: readonly unknown[], isPatient = false): Promise<unknown> {
    const id = ++count;
    let said: {answer?: unknown; failed?: string} | undefined;
    const listen = ({data, source}: MessageEvent) => {
      if (source === this.#window() && data?.id === id) said = data;
    };
    addEventListener('message', listen);
    const post = () => this.#window()?.postMessage({id, command, args}, '*');
    try {
      post();
      await until(() => {
        if (!said && isPatient) post();
        return said;
      }, `an answer to ${command}`);
    } finally {
      removeEventListener('message', listen);
    }
    if (said!.failed) throw new Error(said!.failed);
    return said!.answer;
  }

  /** The answer, once there is one that is not false and not empty. */
  async once<Answer>(command: string, ...args: readonly unknown[]): Promise<Answer> {
    for (const end = Date.now() + 9_000; ;) {
      const answer = await this.ask<Answer>(command, ...args);
      if (Array.isArray(answer) ? answer.length : answer) return answer;
      if (Date.now() > end) throw new Error(`${command} ${args.join(' ')}: ${JSON.stringify(answer)}`);
    }
  }

  /** What is seen once that holds. */
  async seen(holds: (sight: Sight) => boolean, what: string): Promise<Sight> {
    let sight = await this.ask<Sight>('see');
    for (const end = Date.now() + 9_000; !holds(sight); sight = await this.ask<Sight>('see')) {
      if (Date.now() > end) throw new Error(`${what}: ${JSON.stringify(sight).slice(0, 2_000)}`);
    }
    return sight;
  }

  /** What is seen once every guest shows its framework. */
  drawn(): Promise<Sight> {
    return this.seen(({guests}) => guests.length > 0 && guests.every(({texts, height}) => texts.length > 8 && height > 100), 'not drawn');
  }
}

export async function visit({sandbox, elsewhere, page, width = 900, height = 700, ...host}: Host): Promise<Visit> {
  const query = new URLSearchParams();
  if (host.policy) query.set('policy', host.policy);
  if (host.quirks) query.set('quirks', '');
  if (host.denied) query.set('denied', '');
  for (const script of host.scripts ?? [CLASSIC]) query.append('script', script);
  for (const script of host.late ?? []) query.append('late', script);
  for (const sheet of host.sheets ?? []) query.append('sheet', sheet);
  if (host.framework) query.set('framework', host.framework);
  if (host.level) query.set('level', host.level);
  for (const address of host.frames ?? []) query.append('frame', address);
  for (const element of host.elements ?? ELEMENTS) query.append('element', element);
  const origin = elsewhere ? (await (await fetch('/test/hosts/other-origin.json')).json() as {origin: string}).origin : location.origin;
  const frame = document.createElement('iframe');
  Object.assign(frame, {title: 'A host', width, height});
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = origin + (page ?? `/test/hosts/page?${query}`);
  document.body.append(frame);
  return new Visit(frame);
}

/** To be called when no page is looked at any more. */
export function leave(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
