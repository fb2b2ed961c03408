import {sharedAnswers} from '../controllers/shared-answers.js';
import {readLink, writeLink} from '../model/permalink.js';
import type {CheckView} from './check-view.js';
import {ownAddress} from './way-out.js';

/**
 * The piece of the page’s address that holds answers: `#career.answers=…`. In a <career-framework permalink> it stands beside that
 * one’s own pieces, with its prefix.
 */
export function answersInAddress(host: Element): string | undefined {
  return readLink(fragmentOf(location.href), prefixOf(host), ['answers']).answers;
}

/** Takes the answers out of the address, and leaves all else there. */
export function clearAddress(host: Element): void {
  const fragment = writeLink(fragmentOf(location.href), prefixOf(host), ['answers'], {});
  try {
    history.replaceState(history.state, '', addressWith(fragment));
  } catch {
    // A sandboxed frame may have no history.
  }
}

/** This page’s address with answers in it: what others have in the fragment stays, what a <career-framework> shows is the self-check. */
export function linkWith(host: Element, answers: string): string {
  const prefix = prefixOf(host);
  const address = ownAddress() || location.href;
  const others = fragmentOf(address).split('&').filter(piece => piece && !piece.startsWith(`${encodeURIComponent(prefix)}.`)).join('&');
  return addressWith(writeLink(others, prefix, ['view', 'answers'], {...(permalinkAround(host) !== undefined && {view: 'check'}), answers}));
}

/** A link to what is answered, and what the reader wants to have in it. */
export async function linkTo({framework, assessment, host}: CheckView, {name = '', notes = false} = {}): Promise<string> {
  const now = new Date();
  const day = Math.floor((now.getTime() / 60_000 - now.getTimezoneOffset()) / 1_440);
  return linkWith(host, await sharedAnswers(framework, assessment, {day, name: name.trim(), notes}));
}

/** The same for the readers themselves, who go on with them elsewhere: with notes, if a link has room for them. */
export function ownLink(view: CheckView): Promise<string> {
  return linkTo(view, {notes: true}).catch(() => linkTo(view));
}

function prefixOf(host: Element): string {
  return permalinkAround(host) ?? 'career';
}

/** The prefix of the <career-framework> around, if it keeps its state in the address. */
function permalinkAround(host: Element): string | undefined {
  const {host: outer} = host.getRootNode() as ShadowRoot;
  if (outer?.localName !== 'career-framework') return undefined;
  const {permalink} = outer as HTMLElementTagNameMap['career-framework'];
  return permalink === false ? undefined : permalink === true ? 'career' : permalink || 'career';
}

function addressWith(fragment: string): string {
  const page = location.href.replace(/#.*/s, '');
  return fragment ? `${page}#${fragment}` : page;
}

function fragmentOf(address: string): string {
  const at = address.indexOf('#');
  return at < 0 ? '' : address.slice(at + 1);
}
