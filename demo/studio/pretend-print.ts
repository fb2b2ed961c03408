/**
 * Shows a page in a frame as it is printed, as high as it is: what its style sheets say of paper holds on the screen, in every
 * shadow root as it comes.
 *
 * @returns stops to follow the page
 */
export function pretendPrint(frame: HTMLIFrameElement): () => void {
  const page = frame.contentDocument!;
  const seen = new WeakSet<CSSStyleSheet>();
  const follow = () => {
    for (const sheet of sheetsIn(page)) {
      if (seen.has(sheet)) continue;
      seen.add(sheet);
      onPaper(sheet.cssRules);
    }
    frame.style.blockSize = `${Math.ceil(page.documentElement.getBoundingClientRect().height)}px`;
  };
  const watch = new ResizeObserver(follow);
  watch.observe(page.body);
  follow();
  return () => watch.disconnect();
}

function sheetsIn(root: Document | ShadowRoot): CSSStyleSheet[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? sheetsIn(shadowRoot) : []));
  return [...root.adoptedStyleSheets, ...root.styleSheets, ...inner];
}

function onPaper(rules: CSSRuleList): void {
  for (const rule of rules) {
    if ('media' in rule) {
      const {media} = rule as CSSMediaRule;
      if (/^print\b/.test(media.mediaText)) media.mediaText = 'all';
      else if (/^screen\b/.test(media.mediaText)) media.mediaText = 'not all';
    }
    if ('cssRules' in rule) onPaper(rule.cssRules as CSSRuleList);
  }
}
