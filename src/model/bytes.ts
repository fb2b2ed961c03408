import {shortId} from './short-id.js';

/** Bytes in the making. Numbers take as many as they need: up to 127 a single one. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  number(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#bytes.push((rest % 128) | 128);
    this.#bytes.push(rest);
  }

  /** A number below 2 to the power of 24, in three bytes. */
  three(value: number): void {
    this.#bytes.push(...threeOf(value));
  }

  /** A text by its UTF-16 units, so that each one comes back as it was, half a character too. */
  text(text: string): void {
    this.number(text.length);
    for (let i = 0; i < text.length; i++) this.number(text.charCodeAt(i));
  }

  /** All of them, and three more by which a damage shows. */
  bytes(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from([...this.#bytes, ...threeOf(markOf(this.#bytes))]);
  }
}

/** Reads what `ByteWriter` wrote. Bytes may come from anywhere: whatever cannot be meant throws a RangeError. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  /** @throws {RangeError} where a byte is not as it was written */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes.subarray(0, -3);
    if (bytes.subarray(-3).join() !== threeOf(markOf(this.#bytes)).join()) throw new RangeError('damaged');
  }

  /** @param most what a larger number than this is: a mistake, or an attempt to have room made for it */
  number(most: number): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#byte();
      value += (byte & 127) * scale;
      if (value > most) throw new RangeError(`more than ${most}`);
      if (byte < 128) return value;
      if (scale > most) throw new RangeError('a number without an end');
    }
  }

  three(): number {
    return (this.#byte() << 16) | (this.#byte() << 8) | this.#byte();
  }

  text(most: number): string {
    const units = Array.from({length: this.number(most)}, () => this.number(0xffff));
    return units.map(unit => String.fromCharCode(unit)).join('');
  }

  /** So many things, each as `read` finds it. */
  list<Item>(most: number, read: () => Item): Item[] {
    return Array.from({length: this.number(most)}, read);
  }

  /** @throws {RangeError} where there is more than was read */
  end(): void {
    if (this.#at < this.#bytes.length) throw new RangeError('more than was announced');
  }

  #byte(): number {
    const {[this.#at++]: byte} = this.#bytes;
    if (byte === undefined) throw new RangeError('less than was announced');
    return byte;
  }
}

function threeOf(value: number): number[] {
  return [value >>> 16, (value >>> 8) & 255, value & 255];
}

function markOf(bytes: Iterable<number>): number {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return shortId(text);
}
