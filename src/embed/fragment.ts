import {pack, unpack} from '../controllers/packed.js';
import type {FrameworkFile} from '../model/schema.js';

/**
 * A framework as the fragment of the address of an embed.html, without its `#`: `framework=` and the file, packed. What
 * stands in a fragment is not sent to any server.
 */
export async function frameworkFragment(file: FrameworkFile): Promise<string> {
  return `framework=${await pack(new TextEncoder().encode(JSON.stringify(file)))}`;
}

/**
 * The framework that stands in a fragment: packed, or as JSON.
 *
 * @param text what stands behind `framework=`
 * @throws {Error} where it is cut off, too large, or neither of them
 */
export async function readFragment(text: string): Promise<FrameworkFile> {
  const isPacked = /^[\w-]+$/.test(text);
  const json = isPacked ? new TextDecoder('utf-8', {fatal: true}).decode(await unpack(text)) : decodeURIComponent(text);
  const file: unknown = JSON.parse(json);
  if (typeof file !== 'object' || !file || Array.isArray(file)) throw new TypeError('There is no framework in this link.');
  return file as FrameworkFile;
}
