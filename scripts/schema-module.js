// @ts-check
/** The JSON Schema of a framework file as a module of the demo, made when it is asked for; the one that the build writes. */
const NAME = 'virtual:career-framework-schema';
const ADDRESS = '/career-framework.schema.js';

async function code() {
  const {jsonSchema} = await import('./schema.js');
  return `export default ${JSON.stringify(await jsonSchema())};`;
}

/**
 * For Vite.
 *
 * @returns {import('vite').Plugin}
 */
export function schemaModule() {
  return {
    name: 'schema-module',
    resolveId: name => (name === NAME ? `\0${NAME}` : undefined),
    load: name => (name === `\0${NAME}` ? code() : undefined),
  };
}

/**
 * For the browser tests.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function servedSchema() {
  return {
    name: 'served-schema',
    resolveImport: ({source}) => (source === NAME ? ADDRESS : undefined),
    serve: async ({path}) => (path === ADDRESS ? {body: await code(), type: 'js'} : undefined),
  };
}
