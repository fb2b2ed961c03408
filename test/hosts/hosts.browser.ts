/**
 * Each kind of page that the elements are guests on: nothing goes wrong, no policy is violated, and what they show is seen.
 *
 * What engines cannot: WebKitGTK and Firefox tell no test of a page that prints; Trusted Types are asked for where the engine knows them.
 */
import {expect} from '@open-wc/testing';
import {CLASSIC, ELEMENTS, leave, MODULES, visit, type Host, type Sight} from './visit.js';

/** What docs/embedding.md asks a page with a strict policy for: where the script lies, and where the file lies. */
const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** By what the host does. All with the classic script, unless it is about others. */
const HOSTS: Readonly<Record<string, Host>> = {
  'a sandbox that allows scripts and nothing else': {sandbox: 'allow-scripts'},
  'a frame of another origin that permits nothing': {elsewhere: true},
  'a page that may keep nothing': {denied: true},
  'a policy that allows what the documentation asks for, and nothing else': {policy: STRICT},
  'a page that enforces Trusted Types and names our policy': {policy: `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`},
  'a page without a doctype': {quirks: true},
  'a page that loads the script twice': {scripts: [CLASSIC, `${CLASSIC}?again`]},
  'a page that loads the classic script and the modules': {scripts: [CLASSIC, MODULES]},
  'a page that enforces Trusted Types, and loads both': {
    scripts: [CLASSIC, MODULES],
    policy: "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
  },
};

const TITLES = ['Senior Software Engineer', 'Chapter Lead', 'Technology'];

function expectWell({errors, violations, guests, fallback}: Sight): void {
  expect(errors, 'errors').to.deep.equal([]);
  expect(violations, 'violations').to.deep.equal([]);
  expect(fallback, 'the page’s own words, which the elements stand for').to.deep.equal([]);
  for (const {tag, width, height, texts} of guests) {
    expect(width, tag).to.be.above(250);
    expect(height, tag).to.be.above(150);
    expect(texts.some(text => TITLES.some(title => text.includes(title))), `a level in ${tag}`).to.equal(true);
  }
}

/** As a page says it with `trusted-types`: WebKit and Firefox know it since 2025. */
const knowsTrustedTypes = 'trustedTypes' in window;

describe('as a guest on', () => {
  afterEach(leave);

  for (const [name, host] of Object.entries(HOSTS)) {
    it(name, async () => {
      const sight = await (await visit(host)).drawn();
      expectWell(sight);
      expect(sight.guests.map(({tag}) => tag)).to.deep.equal(ELEMENTS);
      expect(sight.complaints.filter(said => !said.includes('Lit is in dev mode')), 'console').to.deep.equal([]);
    });
  }

  it('a page that enforces Trusted Types and refuses our policy, its own words stay, and the console says why', async function () {
    if (!knowsTrustedTypes) this.skip();
    const page = await visit({policy: "require-trusted-types-for 'script'; trusted-types other"});
    const {errors, violations, complaints, fallback} = await page.seen(({complaints}) => complaints.length > 0, 'a word');
    expect(errors).to.deep.equal([]);
    expect(complaints).to.have.length(1);
    expect(complaints[0]).to.match(/could not start; the page shows its own content instead.*trusted-types.*lit-html/);
    expect(fallback).to.deep.equal(ELEMENTS.map(() => 'The page’s own words'));
    // To ask is the violation: nobody can learn in any other way what a policy allows.
    expect(violations).to.have.length(1);
    expect(violations[0]).to.match(/^trusted-types .*lit-html/);
  });
});
