/** The text is longer, or unfolds to more, than anything honest does. */
export class TooLarge extends Error {}

/** The most bytes that a packed text may unfold to. */
const MOST = 500_000;

/** Bytes as a short text that may stand in any address: deflated, in the letters of base64url. */
export async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const packed = await drain(streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw')), Infinity);
  return btoa(packed.reduce((text, byte) => text + String.fromCharCode(byte), '')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The bytes again. They are counted as they come, so that a small text which unfolds to gigabytes is stopped on the way.
 *
 * @throws {TooLarge}
 * @throws {Error} where it is cut off, or was never packed by this
 */
export async function unpack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  if (text.length > 2 * MOST) throw new TooLarge();
  const packed = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), byte => byte.charCodeAt(0));
  return drain(streamOf(packed).pipeThrough(new DecompressionStream('deflate-raw')), MOST);
}

/** In small pieces: each unfolds to a thousand times its size at most. */
function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, at += 512));
      else controller.close();
    },
  });
}

async function drain(stream: ReadableStream<Uint8Array<ArrayBuffer>>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let {done, value} = await reader.read(); !done; {done, value} = await reader.read()) {
    size += value!.length;
    if (size > most) {
      await reader.cancel();
      throw new TooLarge();
    }
    pieces.push(value!);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
