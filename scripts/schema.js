// @ts-check
/**
 * The published JSON Schema of a framework file. Shapes come from the valibot schemas of src/model/schema.ts, and
 * descriptions from the comments beside them, which only the file's syntax tree still has.
 *
 * @typedef {import('@valibot/to-json-schema').JsonSchema} JsonSchema
 * @typedef {import('valibot').GenericSchema & { entries?: Record<string, unknown>, type: string }} Schema
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import {tsImport} from 'tsx/esm/api';
import {schemaComments} from './schema-comments.js';

const SOURCE = new URL('../src/model/schema.ts', import.meta.url);

/** @returns {Promise<Record<string, unknown>>} */
export async function jsonSchema() {
  /** @type {Record<string, Schema>} */
  const schemas = Object.fromEntries(Object.entries(await tsImport(SOURCE.href, import.meta.url)).filter(([, value]) => value?.kind === 'schema'));
  const {frameworkFile, ...definitions} = schemas;
  if (!frameworkFile) throw new Error(`${fileURLToPath(SOURCE)} exports no frameworkFile.`);
  const comments = schemaComments(readFileSync(SOURCE, 'utf8'), schemas);

  const {$schema, $defs = {}, ...root} = toJsonSchema(frameworkFile, {
    target: 'draft-07', // the newest one that all of the common editors know; there it is `definitions`
    definitions,
    overrideRef: ({referenceId}) => `#/definitions/${referenceId}`,
    overrideSchema: ({valibotSchema, jsonSchema}) => closed(described(jsonSchema, comments.members.get(valibotSchema)), valibotSchema),
  });
  for (const [name, definition] of Object.entries($defs)) {
    const description = comments.schemas.get(name);
    if (description) Object.assign(definition, {description});
  }
  const whole = needed(root, $defs);
  return {$schema, $id: 'urn:career-framework:1', title: 'Career framework', ...root, if: {type: 'object', required: ['extends'], properties: {extends: true}}, else: whole, definitions: $defs};
}

/** Lists of things, and what of a thing is one: of these a file that builds on another says as much as differs. */
const THINGS = ['tracks', 'levels', 'scale', 'groups', 'competencies', 'systems', 'sections', 'steps'];

/**
 * Takes out of a schema what only a whole framework must say, and gives it as a schema of its own.
 *
 * @param {any} schema
 * @param {Record<string, any>} definitions
 * @param {Map<any, any>} taken what two lists share, once it has been taken out
 * @returns {any}
 */
function needed(schema, definitions, taken = new Map()) {
  const {required = [], properties = {}} = schema;
  delete schema.required;
  /** @param {any} inner */
  const of = inner => {
    const thing = inner.$ref ? definitions[inner.$ref.split('/').at(-1)] : inner;
    if (!taken.has(thing)) taken.set(thing, needed(thing, definitions, taken));
    return taken.get(thing);
  };
  const inside = Object.entries(properties).flatMap(([key, member]) => {
    if (key === 'rating') return [[key, of(member)]];
    const list = THINGS.includes(key) && [member, ...(member.anyOf ?? [])].find(({items}) => items && items.$ref !== '#/definitions/id');
    return list ? [[key, {type: member.anyOf ? ['array', 'object'] : 'array', items: of(list.items)}]] : [];
  });
  return {type: 'object', required, properties: {...Object.fromEntries(required.map((/** @type {string} */ key) => [key, true])), ...Object.fromEntries(inside)}};
}

/**
 * @param {JsonSchema} schema
 * @param {ReadonlyMap<string, string> | undefined} comments by key
 */
function described(schema, comments) {
  for (const [key, description] of comments ?? []) Object.assign(schema.properties?.[key] ?? {}, {description});
  return schema;
}

/**
 * Without this an editor would let a misspelt key pass. Keys with `x-` are the author's own.
 *
 * @param {JsonSchema} jsonSchema
 * @param {{ type: string }} schema
 */
function closed(jsonSchema, {type}) {
  return type === 'object' ? {...jsonSchema, patternProperties: {'^x-': {}}, additionalProperties: false} : jsonSchema;
}
