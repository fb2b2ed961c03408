import type {Archive} from './archive.js';
import {BUDGETS, counted} from '../budgets.js';
import {Refused} from '../imported.js';
import {isSet} from './workbook-styles.js';
import {readXml, type Listener} from './xml.js';

export interface Rich {
  readonly text: string;
  /** All of its runs are bold. */
  readonly isBold: boolean;
}

/** Puts together what stands in `<si>` or `<is>`: one text, or runs of it. How to pronounce it is not part of it. */
export class RichReader implements Listener {
  #text = '';
  #runs = 0;
  #bold = 0;
  #isBold = false;
  #isText = false;
  #isAside = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'rPh') this.#isAside = true;
    else if (name === 'r') this.#isBold = false;
    else if (name === 'b') this.#isBold = isSet(attributes.val);
    else if (name === 't') this.#isText = !this.#isAside;
  }

  text(text: string): void {
    if (this.#isText) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isAside = false;
    else if (name === 't') this.#isText = false;
    else if (name === 'r') {
      this.#runs++;
      if (this.#isBold) this.#bold++;
    }
  }

  /** What was read so far, once. */
  take(): Rich {
    const rich = {text: unescaped(this.#text), isBold: this.#runs > 0 && this.#bold === this.#runs};
    this.#text = '';
    this.#runs = this.#bold = 0;
    return rich;
  }
}

/** The texts that sheets name by number. */
export function stringsOf(archive: Archive, file: string): readonly Rich[] {
  const strings: Rich[] = [];
  const reader = new RichReader();
  readXml(archive, 'xl/sharedStrings.xml', file, {
    open: (name, attributes) => reader.open(name, attributes),
    text: text => reader.text(text),
    close(name) {
      reader.close(name);
      if (name === 'si' && strings.push(reader.take()) > BUDGETS.strings) throw new Refused({file, line: 1}, `there are more than ${counted(BUDGETS.strings)} texts in this workbook. Copy what matters into a new one, and save that`);
    },
  });
  return strings;
}

/** Signs that XML cannot have are written as `_x000D_`. */
export function unescaped(text: string): string {
  const whole = text.includes('_x') ? text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
  return whole.replace(/\r\n?/g, '\n');
}
