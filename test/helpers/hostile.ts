/** Whatever stands in a file, a link or a record: nothing of it runs, nothing loads, and it is seen as text. */
import {expect} from '@open-wc/testing';
import type {FrameworkElement} from '../../src/elements/framework-element.js';
import {all, text} from './elements.js';

/** What a hostile text would call, and what it would open. */
const ran: unknown[] = [];
Object.assign(window, {hacked: (what: unknown) => ran.push(what), alert: () => ran.push('alert'), open: () => ran.push('open')});

performance.setResourceTimingBufferSize(5_000);

/** What may be in a shadow root: what the elements themselves draw. */
const KNOWN = new Set(('article,nav,bdi,time,div,section,header,h2,h3,h4,p,span,ol,ul,li,dl,dt,dd,button,svg,path,table,thead,tbody,tr,th,td,select,optgroup,option,label,input,textarea,form,fieldset,legend,details,summary,'
  + 'strong,em,del,a,code,pre,br,hr,blockquote,style,slot').split(','));

/** Looks at all that an element has drawn: nothing in it but what the elements themselves draw. */
export function inspect(element: FrameworkElement): void {
  for (const node of all(element, '*')) {
    expect(KNOWN.has(node.localName), `<${node.localName}> in <${element.localName}>`).to.equal(true);
    if (node.localName === 'style') expect(node.textContent, 'a style of its own').not.to.contain('position: fixed }');
    for (const {name, value} of node.attributes) {
      expect(name, `${name}="${value}"`).not.to.match(/^on|^src|^srcdoc|^action|^formaction|^xlink/);
      if (name === 'style') expect(value).not.to.match(/position|url|inset|z-index|expression/i);
    }
    if (node instanceof HTMLAnchorElement) {
      expect(['http:', 'https:', 'mailto:'], `${node.getAttribute('href')!} of “${text(node)}”`).to.include(node.protocol);
      expect(node.rel).to.contain('noopener');
    }
    const {position, backgroundImage} = getComputedStyle(node);
    expect(position, text(node).slice(0, 40)).not.to.equal('fixed');
    expect(backgroundImage).not.to.contain('url(');
  }
  expect(getComputedStyle(element).position).to.equal('static');
}

/** Clicks on everything that is a link, and on everything that is none. */
export function clickAll(element: FrameworkElement): void {
  const stay = (event: Event) => (event.composedPath()[0] as Element).closest('a') && event.preventDefault();
  document.addEventListener('click', stay);
  for (const link of all(element, 'a, b, img, code')) link.click();
  document.removeEventListener('click', stay);
}

afterEach(() => {
  expect(ran.splice(0), 'what ran').to.deep.equal([]);
  expect(performance.getEntriesByType('resource').map(({name}) => name).filter(name => new URL(name).origin !== location.origin || name.includes('evil')), 'what was loaded').to.deep.equal([]);
  expect(Object.keys(Object.prototype)).to.deep.equal([]);
  expect({}).not.to.have.property('polluted');
  expect(document.querySelectorAll('base, iframe, object')).to.have.length(0);
});
