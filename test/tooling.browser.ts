/** Are the tests' own tools to be trusted? What every other browser test stands on, tried in each engine. */
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {axe, emulateMedia, press, setViewport, typeText} from './helpers/browser.js';

@customElement('test-picture')
class TestPicture extends LitElement {
  @property() label = '';

  protected override render() {
    return html`<span role="img" aria-label=${this.label}></span>`;
  }
}

describe('the tools of the tests', () => {
  it('compile decorators to properties that react', async () => {
    const picture = await fixture<TestPicture>(html`<test-picture label="before"></test-picture>`);
    picture.label = 'after';
    await picture.updateComplete;
    expect(picture.shadowRoot?.querySelector('span')?.ariaLabel).to.equal('after');
  });

  it('serve framework files and other JSON', async () => {
    const response = await fetch('/package.json');
    expect(response.headers.get('content-type')).to.contain('json');
    expect(await response.json()).to.have.property('name', 'career-elements');
  });

  it('start with an empty storage', () => {
    expect(localStorage).to.have.length(0);
  });

  for (const [width, height] of [
    [320, 700],
    [1600, 1000],
  ] as const) {
    it(`make the page ${width} by ${height}`, async () => {
      await setViewport(width, height);
      expect([innerWidth, innerHeight]).to.deep.equal([width, height]);
      expect(matchMedia(`(width: ${width}px)`).matches).to.equal(true);
    });
  }

  it('set the size back after a test', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  it('type every letter of a text, repeated ones too', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="Name" />`);
    input.focus();
    await typeText('Hello, Aaaß 100%');
    expect(input.value).to.equal('Hello, Aaaß 100%');
  });

  it('press keys, which the page hears by their names', async () => {
    const button = await fixture(html`<button>One</button>`);
    const heard: string[] = [];
    button.addEventListener('keydown', event => heard.push((event as KeyboardEvent).key));
    button.addEventListener('click', () => heard.push('click'));
    (button as HTMLButtonElement).focus();
    for (const key of ['ArrowDown', 'Home', 'Escape', 'Enter', 'Space', 'x']) await press(key);
    expect(heard).to.deep.equal(['ArrowDown', 'Home', 'Escape', 'Enter', 'click', ' ', 'click', 'x']);
  });

  it('press keys together, and move the focus as a reader does', async () => {
    const box = await fixture(html`<div><button>One</button><button>Two</button></div>`);
    const [one, two] = box.querySelectorAll('button');
    one?.focus();
    await press('Tab');
    expect(document.activeElement).to.equal(two);
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(one);
  });

  for (const [media, query] of [
    [{colorScheme: 'dark'}, '(prefers-color-scheme: dark)'],
    [{reducedMotion: 'reduce'}, '(prefers-reduced-motion: reduce)'],
    [{forcedColors: 'active'}, '(forced-colors: active)'],
  ] as const) {
    it(`pretend that ${query}`, async function () {
      if (!(await emulateMedia(media))) this.skip();
      expect(matchMedia(query).matches).to.equal(true);
    });
  }

  it('find what a shadow root hides from assistive technology', async () => {
    const picture = await fixture<TestPicture>(html`<test-picture label="A ladder"></test-picture>`);
    await axe(picture);
    picture.label = '';
    await picture.updateComplete;
    const failure = await axe(picture).catch((error: Error) => error);
    expect(failure).to.be.an('error').with.property('message').that.contains('role-img-alt');
  });
});
