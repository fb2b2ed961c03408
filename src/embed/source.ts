import type {FrameworkFile} from '../model/schema.js';
import {frameworkIn} from './fragment-parts.js';
import type {Mistake, Settings} from './settings.js';

/** Where the framework comes from, or why it comes from nowhere. */
export type Source =
  | {readonly is: 'inside'; readonly framework: FrameworkFile}
  | {readonly is: 'file'; readonly address: string}
  /** As it stands in the fragment: written by whoever made the link, of whom the publisher of the page need not know. */
  | {readonly is: 'link'; readonly text: string}
  | {readonly is: 'refused'; readonly address: string; readonly origin: string}
  /** A page from a disk may not read other files. */
  | {readonly is: 'disk'}
  | {readonly is: 'missing'};

type Published = Pick<Settings, 'framework' | 'sources' | 'src'>;

/**
 * Whose files a page may show: a copied page must not show a stranger's file under a company's name. So a link may bring a
 * framework of its own only to a page that nobody has made out for one, and an address only one from where the publisher
 * keeps theirs.
 */
export function sourceOf(own: Published, asked: string | undefined, fragment: string, origin: string | undefined, page: string): {source: Source; mistake?: Mistake} {
  const text = frameworkIn(fragment);
  if (text !== undefined) {
    const source: Source = {is: 'link', text};
    if (!own.framework && !own.src && !own.sources) return {source};
    return {...sourceOf(own, asked, '', origin, page), mistake: {is: 'fixed', name: 'framework', value: ''}};
  }
  const src = asked ?? (own.framework ? undefined : own.src);
  if (src === undefined) return {source: own.framework ? {is: 'inside', framework: own.framework} : {is: 'missing'}};
  const address = addressOf(src, page);
  if (!address) {
    if (isOfDisk(page) && !/^\w+:/.test(src)) return {source: {is: 'disk'}};
    return {source: {is: 'missing'}, mistake: {is: 'value', name: 'src', value: src}};
  }
  const isAllowed = address.origin === origin || asked === undefined || (own.sources ?? []).some(source => isWithin(address, source));
  return {source: isAllowed ? {is: 'file', address: address.href} : {is: 'refused', address: address.href, origin: address.origin}};
}

/**
 * The origin that the page was loaded from. `location.origin` says one for `blob:` pages too, which any script of that
 * origin may have made; and in a sandbox, where `self.origin` is `null`, the page still comes from its own address.
 */
export function ownOrigin(page: string): string | undefined {
  const {protocol, origin} = new URL(page);
  return /^https?:$/.test(protocol) ? origin : undefined;
}

/** A web address that a script may fetch: with a name and password in it none may, and `good@evil` looks like another. */
function addressOf(src: string, page: string): URL | undefined {
  try {
    const address = new URL(src, page);
    address.hash = '';
    return /^https?:$/.test(address.protocol) && !address.username && !address.password ? address : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a publisher can mean it: an origin or a folder of the web, and nothing that could be taken for more or for less. */
export function isListable(source: string): boolean {
  try {
    const address = new URL(source);
    return addressOf(source, source) !== undefined && !address.search && !address.hash;
  } catch {
    return false;
  }
}

/** Parsed and compared as an origin and whole folders: of texts, `https://good.example` begins `https://good.example.evil.com` too. */
function isWithin(address: URL, source: string): boolean {
  const listed = new URL(source);
  if (address.origin !== listed.origin) return false;
  if (listed.pathname === '/' || address.pathname === listed.pathname) return true;
  // A server may take an encoded slash for one, and `..` after it for a way out of the folder.
  return address.pathname.startsWith(listed.pathname.replace(/\/?$/, '/')) && !/%(2f|5c|2e|25)/i.test(address.pathname);
}

function isOfDisk(page: string): boolean {
  return new URL(page).protocol === 'file:';
}
