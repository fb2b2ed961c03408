import {buildFramework} from '../model/build.js';
import type {Framework} from '../model/framework.js';
import {FrameworkError} from '../model/problem.js';

/** Why a file did not arrive. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly kind: 'disk' | 'offline' | 'timeout' | 'unreachable' | 'status' | 'empty' | 'page' | 'encoding' | 'size';
  /** HTTP status, where that is the reason. */
  readonly status: number;

  /** What was asked for. */
  address = '';

  constructor(kind: LoadError['kind'], status = 0) {
    super(`The framework file could not be loaded (${status || kind}).`);
    this.kind = kind;
    this.status = status;
  }
}

interface Download {
  readonly text: Promise<string>;
  /** Made of the text when an element asks for it; others only build on the file. */
  framework?: Promise<Framework>;
  readonly abort: AbortController;
  users: number;
  /** How much of it is still to come. */
  pending: number;
}

const LARGEST = 10 * 2 ** 20;
const LONGEST = 20_000;

/** One download per address, however many elements ask for it. What arrived stays; what failed can be tried again. */
const downloads = new Map<string, Download>();

/**
 * The framework at an address, and a way to say that it is not needed any more: the request is aborted when
 * the last one who asked has said so.
 */
export function download(address: string): {readonly framework: Promise<Framework>; readonly release: () => void} {
  const shared = share(address);
  shared.framework ??= awaited(address, shared, shared.text.then(text => readFramework(text, address, shared.abort.signal)));
  return {framework: shared.framework, release: () => release(address, shared)};
}

/** The same, of a file on which others build. */
export function downloadText(address: string): {readonly text: Promise<string>; readonly release: () => void} {
  const shared = share(address);
  return {text: shared.text, release: () => release(address, shared)};
}

/** Asks for it anew the next time. */
export function forget(address: string): void {
  downloads.delete(address);
}

function share(address: string): Download {
  let shared = downloads.get(address);
  if (!shared) {
    const abort = new AbortController();
    downloads.set(address, (shared = {text: load(address, abort), abort, users: 0, pending: 0}));
    void awaited(address, shared, shared.text);
  }
  shared.users++;
  return shared;
}

function awaited<Of>(address: string, shared: Download, result: Promise<Of>): Promise<Of> {
  shared.pending++;
  result.then(
    () => void shared.pending--,
    () => void (downloads.get(address) === shared && downloads.delete(address)),
  );
  return result;
}

function release(address: string, shared: Download): void {
  if (--shared.users || !shared.pending) return;
  if (downloads.get(address) === shared) downloads.delete(address);
  shared.abort.abort();
}

async function load(address: string, abort: AbortController): Promise<string> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, LONGEST);
  try {
    const response = await fetch(address, {signal: abort.signal, credentials: 'same-origin'});
    if (!response.ok) throw new LoadError('status', response.status);
    return decode(await bytes(response, abort));
  } catch (error) {
    const fault = error instanceof LoadError ? error : new LoadError(late ? 'timeout' : location.protocol === 'file:' ? 'disk' : navigator.onLine === false ? 'offline' : 'unreachable');
    fault.address = address;
    throw fault;
  } finally {
    clearTimeout(timer);
  }
}

/** The body, read as it comes, so that a file that never ends is let go of. */
async function bytes(response: Response, abort: AbortController): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) throw new LoadError('empty');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    chunks.push(chunk.value);
    size += chunk.value.length;
    if (size > LARGEST) {
      abort.abort();
      throw new LoadError('size');
    }
  }
  const whole = new Uint8Array(size);
  for (const chunk of chunks.reverse()) whole.set(chunk, (size -= chunk.length));
  return whole;
}

function decode(body: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(body);
  } catch {
    throw new LoadError('encoding');
  }
  if (!text.trim()) throw new LoadError('empty');
  if (/^\s*</.test(text)) throw new LoadError('page');
  return text;
}

/**
 * A framework from JSON text. What finds the words for a bad text is only loaded for one, and what puts a text over
 * another one on which it builds only where it does.
 *
 * @param address of the file, or of the page in which it stands
 * @param signal says that it is not needed any more
 */
export async function readFramework(text: string, address: string, signal?: AbortSignal): Promise<Framework> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (!buildsOn(json)) return buildFramework(json);
  } catch {
    throw new FrameworkError((await import('./explain.js')).explain(text));
  }
  return (await import('./extended.js')).readExtended(json, address, signal);
}

function buildsOn(json: unknown): boolean {
  return (json as {readonly extends?: unknown} | null)?.extends !== undefined;
}
