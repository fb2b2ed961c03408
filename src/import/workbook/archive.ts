import {Inflate} from 'fflate';
import {BUDGETS, counted} from '../budgets.js';
import {Refused} from '../imported.js';

interface Entry {
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
}

/**
 * The files in a ZIP archive, unpacked piece by piece when they are asked for. Sizes that the archive promises are not
 * believed: what comes out is counted, and there is an end to it.
 */
export class Archive {
  readonly #file: string;
  readonly #entries = new Map<string, Entry>();
  #inflated = 0;

  /** @throws {Refused} for what is no archive, is protected, or has too much in it */
  constructor(file: string, bytes: Uint8Array) {
    this.#file = file;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      for (const {name, ...entry} of listed(view, bytes, file)) if (!this.#entries.has(name)) this.#entries.set(name, entry);
    } catch (error) {
      if (error instanceof RangeError) throw this.#damaged();
      throw error;
    }
    if (!this.#entries.size) throw this.#damaged();
  }

  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }

  /** The names of the files in a folder, in small letters. */
  within(folder: string): readonly string[] {
    return [...this.#entries.keys()].filter(name => name.startsWith(keyOf(folder)));
  }

  /** Gives the text of a file in pieces. An exception from `take` ends it. */
  read(name: string, take: (piece: string) => void): void {
    const entry = this.#entries.get(keyOf(name));
    if (!entry) return;
    const {packed, isDeflated} = entry;
    const decoder = new TextDecoder();
    let unpacked = 0;
    let taken = isDeflated ? 0 : packed.length;
    const give = (bytes: Uint8Array, isLast: boolean) => {
      unpacked += bytes.length;
      this.#count(bytes.length, unpacked, taken);
      const piece = decoder.decode(bytes, {stream: !isLast});
      if (piece) take(piece);
    };
    if (!isDeflated) return give(packed, true);
    const inflate = new Inflate(give);
    try {
      while (taken < packed.length) {
        const from = taken;
        taken = Math.min(from + PIECE, packed.length);
        inflate.push(packed.subarray(from, taken), taken === packed.length);
      }
    } catch (error) {
      if (error instanceof Error && 'code' in error) throw this.#damaged(); // as fflate marks its own
      throw error;
    }
  }

  #count(more: number, unpacked: number, packed: number): void {
    this.#inflated += more;
    const {inflated, freely, ratio} = BUDGETS;
    const way = 'Copy what matters into a new workbook, and save that';
    if (this.#inflated > inflated) throw new Refused({file: this.#file, line: 1}, `unpacked, this workbook has more than ${counted(inflated / 1e6)} MB. ${way}`);
    if (unpacked > freely && unpacked > ratio * packed) throw new Refused({file: this.#file, line: 1}, `unpacked, this workbook is more than ${ratio} times as large: there is hardly anything in it. ${way}`);
  }

  #damaged(): Refused {
    return new Refused({file: this.#file, line: 1}, 'this workbook is damaged. Open it in Excel or LibreOffice, and save it again as XLSX');
  }
}

/** So little that what it may become, a thousand times as much, is no burden. */
const PIECE = 4096;

/** Some programs write names with other slashes, or other capitals, than they refer to. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** The directory at the end of an archive. Reading beyond its bytes is a RangeError. */
function* listed(view: DataView, bytes: Uint8Array, file: string): Generator<Entry & {readonly name: string}> {
  const latin = new TextDecoder('latin1');
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > BUDGETS.entries) throw new Refused({file, line: 1}, `there are more than ${counted(BUDGETS.entries)} files in this workbook. Copy what matters into a new one, and save that`);
  for (let i = 0, at = view.getUint32(end + 16, true); i < count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('no entry');
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const names = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = keyOf(latin.decode(bytes.subarray(at + 46, at + 46 + names)));
    if (flags & 1) throw new Refused({file, line: 1}, 'this workbook is protected by a password. Save it without one');
    if (method !== 0 && method !== 8) throw new RangeError('packed in another way');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) throw new RangeError('more than there is');
    yield {name, packed: bytes.subarray(start, start + size), isDeflated: method === 8};
    at += 46 + names + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** Where the directory is described: at the very end, but for a remark of at most 65,535 bytes. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new RangeError('no end');
}
