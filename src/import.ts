/**
 * Makes framework files of what people already have: sheets, Markdown, text, HTML, YAML. For programs, and for pages that let
 * somebody drop a file; it needs no browser, and runs in a worker.
 */
export {importFramework, type ImportOptions} from './import/import.js';
export {Refused, placed, type Found, type Given, type Imported, type Place, type Understanding, type Warning} from './import/imported.js';
export {keepIds, type Change} from './import/ids/keep-ids.js';
export {BadMapping, readMapping, type Kind, type Mapping} from './import/mapping.js';
export {SHAPES, type Shape} from './import/shapes.js';
export type {Form} from './import/source/source.js';
export type {FrameworkFile} from './model/schema.js';
