/** Where the JSON Schema of a framework file is, for those who have installed the package. */
export const SCHEMA = './node_modules/career-elements/dist/career-framework.schema.json';
