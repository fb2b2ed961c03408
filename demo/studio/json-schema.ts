import type {Path} from './json-places.js';

/** What the studio uses of the published JSON Schema. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly required?: readonly string[];
  /** What a file must say that builds on no other. */
  readonly else?: JsonSchema;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

const KINDS: Readonly<Record<string, string>> = {string: 'text', number: 'number', boolean: 'yes or no', array: 'list', object: 'object', null: 'nothing'};
const BEGINNINGS: Readonly<Record<string, string>> = {string: '"|"', array: '[|]', object: '{|}'};

/** The schema, asked by place. A place of which the schema knows nothing has no keys, no values and no help. */
export class Schema {
  readonly #root: JsonSchema;

  constructor(root: JsonSchema) {
    this.#root = root;
  }

  /** Those of an object: the ones it cannot do without first, those for machines last. */
  keys(path: Path): string[] {
    const shapes = this.#shapes(path);
    const required = [...this.#needed(path), ...shapes.flatMap(shape => shape.required ?? [])];
    const all = [...new Set([...required, ...shapes.flatMap(({properties}) => Object.keys(properties ?? {}))])];
    return [...all.filter(key => !key.startsWith('$')), ...all.filter(key => key.startsWith('$'))];
  }

  #needed(path: Path): readonly string[] {
    const {else: whole} = this.#root;
    return path.reduce<JsonSchema | undefined>((schema, key) => (typeof key === 'number' ? schema?.items : schema?.properties?.[key]), whole)?.required ?? [];
  }

  /** Values that can be told in full. */
  values(path: Path): unknown[] {
    return this.#shapes(path).flatMap(shape => ('const' in shape ? [shape.const] : shape.enum ?? (shape.type === 'boolean' ? [true, false] : shape.type === 'null' ? [null] : [])));
  }

  /** What a key means, then what its kind of value is. */
  help(path: Path): string {
    const found = this.#at(path).flatMap(schema => this.#chain(schema)).map(({description}) => description ?? '');
    return [...new Set(found.filter(Boolean))].join(' ');
  }

  /** Kinds of value that fit: `text, list or object`. */
  kind(path: Path): string {
    const kinds = [...new Set(this.#shapes(path).map(({type = 'string'}) => KINDS[type] ?? type))];
    return kinds.length > 1 ? `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)!}` : kinds.join('');
  }

  /** The first characters of a value; `|` is where one goes on. */
  beginning(path: Path): string {
    const values = this.values(path);
    const [first] = this.#shapes(path);
    if (first && 'const' in first && values.length === 1) return `${JSON.stringify(first.const)}|`;
    return BEGINNINGS[first?.type ?? ''] ?? '|';
  }

  /** All that fit the value at a path, as the schema has them. */
  #at(path: Path): readonly JsonSchema[] {
    return path.reduce<readonly JsonSchema[]>((schemas, step) => schemas.flatMap(schema => this.#flat(schema)).flatMap(schema => {
      if (typeof step === 'number') return schema.items ?? [];
      const {properties = {}, additionalProperties: others} = schema;
      if (Object.hasOwn(properties, step)) return properties[step]!;
      return typeof others === 'object' ? others : [];
    }), [this.#root]);
  }

  #shapes(path: Path): JsonSchema[] {
    return this.#at(path).flatMap(schema => this.#flat(schema));
  }

  /** Without references and choices. */
  #flat(schema: JsonSchema): JsonSchema[] {
    return this.#chain(schema).at(-1)!.anyOf?.flatMap(option => this.#flat(option)) ?? [this.#chain(schema).at(-1)!];
  }

  /** A schema, then what it refers to. */
  #chain(schema: JsonSchema): JsonSchema[] {
    const next = schema.$ref && this.#root.definitions?.[schema.$ref.replace('#/definitions/', '')];
    return next ? [schema, ...this.#chain(next)] : [schema];
  }
}
