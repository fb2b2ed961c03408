import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

/** A line across the view, a sixth from its top: about where one reads. */
const LINE = '-16% 0px -83% 0px';

/** Which of the parts marked by `data-section` the reader is at. Asks for an update when that changes. */
export class SectionInView implements ReactiveController {
  /** Its `data-section`; empty before the first. */
  value = '';
  readonly #host: Host;
  #drawn: readonly HTMLElement[] = [];
  readonly #met = new Set<Element>();
  /** What was asked for counts as long as its beginning is in view: the last parts of a page never come up to the line. */
  #asked: HTMLElement | undefined;
  #observer: IntersectionObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const drawn = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-section]')];
    if (this.#observer && drawn.length === this.#drawn.length && drawn.every((part, i) => part === this.#drawn[i])) return;
    this.hostDisconnected();
    this.#drawn = drawn;
    this.#observer = new IntersectionObserver(entries => this.#look(entries), {rootMargin: LINE});
    for (const part of drawn) this.#observer.observe(part);
  }

  hostConnected(): void {
    if (this.#drawn.length) this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#met.clear();
  }

  /** The part that the reader is brought to. */
  ask(part: HTMLElement): void {
    this.#asked = part;
    this.#set(part);
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const {target, isIntersecting} of entries) this.#met[isIntersecting ? 'add' : 'delete'](target);
    if (this.#asked && isInView(this.#asked)) return;
    this.#asked = undefined;
    const part = this.#drawn.find(drawn => this.#met.has(drawn));
    if (part) this.#set(part);
  }

  #set({dataset: {section = ''}}: HTMLElement): void {
    if (section === this.value) return;
    this.value = section;
    this.#host.requestUpdate();
  }
}

function isInView(part: HTMLElement): boolean {
  const {top} = part.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}
