// @ts-check
/**
 * dist/custom-elements.json: the public side of the elements, as their sources tell it.
 *
 * @typedef {import('custom-elements-manifest/schema').Package} Manifest
 * @typedef {import('custom-elements-manifest/schema').CustomElement} Element
 */
import {readdirSync, readFileSync} from 'node:fs';
// @ts-expect-error Its types leave these two out.
import {create, ts} from '@custom-elements-manifest/analyzer';
// @ts-expect-error This file has none.
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** As the analyzer names it, and where it lies. */
const NAME = 'src/elements/';
const FOLDER = new URL(`../${NAME}`, import.meta.url);

/** @returns {Manifest} */
export function elementsManifest() {
  const modules = readdirSync(FOLDER)
    .filter(file => file.endsWith('.ts'))
    .map(file => ts.createSourceFile(NAME + file, readFileSync(new URL(file, FOLDER), 'utf8'), ts.ScriptTarget.ES2022, true));
  /** @type {Manifest} */
  const manifest = create({modules, plugins: litPlugin(), context: {dev: false}});
  const elements = manifest.modules.filter(({declarations}) => declarations?.some(({kind}) => kind === 'class'));
  return built({...manifest, modules: [...elements, ...elements.flatMap(definitions)].map(published)});
}

/**
 * The elements are registered in files of their own, by a function of ours that the analyzer does not know.
 *
 * @param {Manifest['modules'][number]} module
 * @returns {Manifest['modules']}
 */
function definitions({path, declarations = []}) {
  return declarations.flatMap(declaration => {
    const {name, tagName} = /** @type {Element} */ (declaration);
    if (!tagName) return [];
    return {
      kind: 'javascript-module',
      path: `src/define/${tagName}.ts`,
      declarations: [],
      exports: [{kind: 'custom-element-definition', name: tagName, declaration: {name, module: path}}],
    };
  });
}

/**
 * @param {Manifest['modules'][number]} module
 * @returns {Manifest['modules'][number]}
 */
function published(module) {
  const declarations = module.declarations?.map(declaration => {
    const {members, events} = /** @type {Element} */ (declaration);
    return Object.assign(declaration, {
      members: members?.filter(({privacy}) => privacy !== 'private' && privacy !== 'protected'),
      // Where an event is dispatched the analyzer also takes the argument of its class for a name.
      events: events?.filter(({description}) => description),
    });
  });
  return {...module, declarations};
}

/**
 * The package holds no sources.
 *
 * @param {Manifest} manifest
 * @returns {Manifest}
 */
function built(manifest) {
  return JSON.parse(JSON.stringify(manifest), (key, value) =>
    (key === 'path' || key === 'module') && typeof value === 'string' ? value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js') : value,
  );
}
