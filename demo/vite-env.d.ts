/** Vite hands over the address of a file that is imported so. */
declare module '*?url' {
  const address: string;
  export default address;
}

interface ImportMeta {
  readonly env: {readonly PROD: boolean};
}

/** The published JSON Schema of a framework file; scripts/schema-module.js makes it. */
declare module 'virtual:career-framework-schema' {
  const schema: import('./studio/json-schema.js').JsonSchema;
  export default schema;
}
