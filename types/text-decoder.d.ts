/** Bytes to text, as browsers and Node have it. Declared for the pure folders, for the reason given at `URL`. */
declare class TextDecoder {
  constructor(encoding?: string, options?: {fatal?: boolean; ignoreBOM?: boolean});
  decode(bytes?: Uint8Array, options?: {stream?: boolean}): string;
}
