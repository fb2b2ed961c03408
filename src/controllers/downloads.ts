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
  readonly framework: Promise<Framework>;
  readonly abort: AbortController;
  users: number;
  arrived: boolean;
}

const LARGEST = 10 * 2 ** 20;
const LONGEST = 20_000;

/** One download per address, however many elements ask for it. What arrived stays; what failed can be tried again. */
const downloads = new Map<string, Download>();

/**
 * The framework at an address, and a way to say that it is not needed any more: the request is aborted when
 * the last element has said so.
 */
export function download(address: string): {readonly framework: Promise<Framework>; readonly release: () => void} {
  let entry = downloads.get(address);
  if (!entry) {
    const abort = new AbortController();
    const started: Download = {framework: load(address, abort), abort, users: 0, arrived: false};
    started.framework.then(
      () => void (started.arrived = true),
      () => void (downloads.get(address) === started && downloads.delete(address)),
    );
    downloads.set(address, (entry = started));
  }
  const shared = entry;
  shared.users++;
  return {
    framework: shared.framework,
    release() {
      if (--shared.users || shared.arrived) return;
      if (downloads.get(address) === shared) downloads.delete(address);
      shared.abort.abort();
    },
  };
}

async function load(address: string, abort: AbortController): Promise<Framework> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, LONGEST);
  try {
    const response = await fetch(address, {signal: abort.signal, credentials: 'same-origin'});
    if (!response.ok) throw new LoadError('status', response.status);
    return await readFramework(decode(await bytes(response, abort)));
  } catch (error) {
    if (error instanceof FrameworkError) throw error;
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

/** A framework from JSON text. What finds the words for a bad text is only loaded for one. */
export async function readFramework(text: string): Promise<Framework> {
  try {
    return buildFramework(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    throw new FrameworkError((await import('./explain.js')).explain(text));
  }
}
