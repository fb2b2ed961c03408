/**
 * The script of embed.html: makes one element of what its publisher wrote into it and of what its address says.
 */
import '../define/all.js';
import '../lang/ar.js';
import '../lang/de.js';
import '../lang/es.js';
import '../lang/fr.js';
import '../lang/ja.js';
import type {LoadError} from '../controllers/downloads.js';
import type {CareerErrorEvent} from '../events/career-error.js';
import type {CareerLoadEvent} from '../events/career-load.js';
import {elementFor} from './element-for.js';
import {secretIn} from './fragment-parts.js';
import {readFragment} from './fragment.js';
import {tellHeight} from './height.js';
import {leaveByParent} from './leave.js';
import {footnotesOf, noticeOf} from './notices.js';
import {dressPage, narrowPolicy} from './page.js';
import {isReached, reachOf} from './reach.js';
import {readSettings} from './settings.js';

const main = document.getElementById('career')!;
const isFramed = window.parent !== window;
const plan = readSettings(document.getElementById('career-settings')?.textContent ?? '', location.href);
const {source, mistakes} = plan;

dressPage(document.documentElement, plan, isFramed);
const reach = reachOf(source, plan.sources, location.href);
narrowPolicy(reach);

const [page] = location.href.split(/[?#]/);
const notice = noticeOf(source, page!);
if (notice) main.prepend(notice);
else show();
const footnotes = footnotesOf(source, mistakes);
if (footnotes) main.append(footnotes);
const secret = secretIn(location.hash.slice(1));
if (isFramed) tellHeight(main, window.parent, secret);
if (isFramed && secret && self.origin === 'null') leaveByParent(secret);

/** The content of the page stays inside the element, which shows it until there is a framework, and when there is none. */
function show(): void {
  const {tag, attributes} = elementFor(plan);
  const element = document.createElement(tag) as HTMLElement & {framework: unknown};
  for (const [name, value] of attributes) element.setAttribute(name, value);
  if (isAddress()) element.toggleAttribute('permalink', true);
  if (source.is === 'file') element.setAttribute('src', source.address);
  if (source.is === 'inside') element.framework = source.framework;
  if (source.is === 'link') {
    readFragment(source.text).then(
      file => void (element.framework = file),
      () => element.replaceWith(noticeOf({is: 'unreadable'}, page!)!),
    );
  }
  element.addEventListener('career-load', event => {
    const {title} = (event as CareerLoadEvent).framework;
    if (source.is !== 'inside' && title) document.title = title;
  });
  element.addEventListener('career-error', event => {
    const {error} = event as CareerErrorEvent;
    if (error.name !== 'LoadError') return;
    const {address} = error as LoadError;
    if (/^https?:/.test(address) && !isReached(address, reach)) element.replaceWith(noticeOf({is: 'base', address, origin: new URL(address).origin, isListable: source.is !== 'link'}, page!)!);
  });
  element.append(...main.childNodes);
  main.append(element);
}

/** Whether a link to what is shown can be made: not of a page without an address, nor where its fragment cannot be written. */
function isAddress(): boolean {
  try {
    history.replaceState(history.state, '', location.href);
    return /^(https?|file):$/.test(location.protocol);
  } catch {
    return false;
  }
}
