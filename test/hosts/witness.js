/**
 * The first script of a host’s page: takes down what goes wrong there, and tells the test what is seen and does what the test
 * says, by messages: into a frame of another origin nobody can look.
 */
{
  const wrong = {errors: [], violations: [], complaints: []};
  addEventListener('error', ({message, target}) => wrong.errors.push(message ?? `${target.localName} ${target.src ?? target.href}`), true);
  addEventListener('unhandledrejection', ({reason}) => wrong.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => wrong.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`));
  for (const level of ['error', 'warn', 'info']) {
    const say = console[level];
    console[level] = (...args) => {
      wrong.complaints.push(args.map(String).join(' '));
      say.apply(console, args);
    };
  }

  const guests = () => [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('career-'));

  /** Every element in a tree, through shadow roots. */
  const inside = root => [...root.querySelectorAll('*')].flatMap(element => [element, ...element.shadowRoot ? inside(element.shadowRoot) : []]);

  /** Where the words of a text stand, where a reader can see them: not clipped, nor tiny, nor beside the page. */
  const isSeen = text => {
    const {parentElement: around} = text;
    if (!around.checkVisibility({visibilityProperty: true, opacityProperty: true})) return false;
    const range = document.createRange();
    range.selectNodeContents(text);
    const {clientWidth, scrollWidth} = document.documentElement; // vertical lines go on to the left
    const {width, height, left, right} = range.getBoundingClientRect();
    return width > 4 && height > 8 && parseFloat(getComputedStyle(around).fontSize) > 8 && right > clientWidth - scrollWidth && left < scrollWidth;
  };
  const textsOf = element => [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.data.trim() && isSeen(node));
  const seenIn = root => inside(root).filter(({localName}) => !['style', 'script'].includes(localName)).flatMap(textsOf).map(({data}) => data.trim());

  const commands = {
    greet: () => 'here',

    /** All that went wrong, what each guest shows, and which of the page’s own words are still seen. */
    see: () => ({
      ...wrong,
      guests: guests().map(guest => {
        const {width, height} = guest.getBoundingClientRect();
        const root = guest.shadowRoot;
        return {tag: guest.localName, width, height, texts: root ? seenIn(root) : []};
      }),
      fallback: [...document.querySelectorAll('.fallback')].flatMap(textsOf).map(({data}) => data),
    }),

    /** Presses the button in a guest that reads so. */
    press: (tag, words) => {
      const button = guests().filter(({localName}) => localName === tag).flatMap(({shadowRoot}) => inside(shadowRoot))
        .find(element => element.localName === 'button' && element.textContent.trim().startsWith(words) && element.checkVisibility());
      button?.click();
      return Boolean(button);
    },

    /** Whatever the ways out of this frame are, as a reader finds them. */
    waysOut: () => guests().flatMap(({shadowRoot}) => inside(shadowRoot)).filter(element => element.matches('.way-out'))
      .map(way => ({
        text: way.textContent.replace(/\s+/g, ' ').trim(),
        href: way.querySelector('a')?.href,
        target: way.querySelector('a')?.target,
        address: way.querySelector('input')?.value,
      })),
    /** Follows the link of the first of them. */
    follow: () => {
      const link = guests().flatMap(({shadowRoot}) => inside(shadowRoot)).find(element => element.matches('.way-out a'));
      link?.click();
      return Boolean(link);
    },
    byHand: () => guests().flatMap(({shadowRoot}) => inside(shadowRoot)).filter(element => element.matches('.by-hand textarea')).map(({value}) => value),
    answer: tag => {
      const found = inside(document.querySelector(tag).shadowRoot).find(element => element.matches('fieldset input'));
      found?.click();
      return Boolean(found);
    },
    global: () => Object.keys(window.CareerElements ?? {}).sort(),
  };

  addEventListener('message', async ({data, source}) => {
    if (!data?.command) return;
    const {id, command, args} = data;
    try {
      source.postMessage({id, answer: await commands[command](...args)}, '*');
    } catch (error) {
      source.postMessage({id, failed: String(error)}, '*');
    }
  });
  window.witness = commands;
}
