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
  return {$schema, $id: 'urn:career-framework:1', title: 'Career framework', ...root, definitions: $defs};
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
