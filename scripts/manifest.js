// @ts-check
/**
 * dist/custom-elements.json: the public side of the elements, as their sources tell it.
 *
 * @typedef {import('custom-elements-manifest/schema').Package} Manifest
 * @typedef {import('custom-elements-manifest/schema').CustomElement} Element
 * @typedef {Element & {tagName: string}} Named
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
  const manifest = create({modules, plugins: [...litPlugin(), settable()], context: {dev: false}});
  const elements = manifest.modules.map(published).filter(({declarations}) => declarations?.length);
  return built({...manifest, modules: [...elements, ...elements.flatMap(definitions)]});
}

/**
 * The elements alone, each with all that it has, also from its base class.
 *
 * @param {Manifest} manifest
 * @returns {Named[]}
 */
export function elementsIn({modules}) {
  const declarations = /** @type {Element[]} */ (modules.flatMap(({declarations = []}) => declarations));
  return declarations.filter(/** @returns {element is Named} */ element => Boolean(element.tagName));
}

/**
 * A property that takes more than it gives back is told with what it takes: that is what a page has to know.
 *
 * @returns {import('@custom-elements-manifest/analyzer').Plugin}
 */
function settable() {
  return {
    name: 'settable',
    analyzePhase({node: some, moduleDoc}) {
      if (!ts.isSetAccessor(some)) return;
      // The analyzer's own TypeScript is another than ours, so that what it has found out is lost on the types.
      const node = /** @type {import('typescript').SetAccessorDeclaration} */ (/** @type {unknown} */ (some));
      const owner = /** @type {Element | undefined} */ (moduleDoc.declarations?.find(({name}) => name === /** @type {any} */ (node.parent).name?.text));
      const member = owner?.members?.find(({name}) => name === /** @type {any} */ (node.name).text);
      const type = node.parameters[0]?.type?.getText();
      if (member && type) Object.assign(member, {type: {text: type}});
    },
  };
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
 * Of a module the elements, and what they extend: of those what is public. How they are drawn is nobody's business.
 *
 * @param {Manifest['modules'][number]} module
 * @returns {Manifest['modules'][number]}
 */
function published(module) {
  const declarations = module.declarations?.filter(isElement).map(element => {
    const {members, attributes, events} = element;
    const open = members?.filter(({privacy}) => privacy !== 'private' && privacy !== 'protected');
    return {
      ...element,
      members: open,
      attributes: attributes?.filter(({fieldName}) => open?.some(({name}) => name === fieldName)),
      // Where an event is dispatched the analyzer also takes the argument of its class for a name.
      events: events?.filter(({description}) => description),
    };
  });
  const exports = module.exports?.filter(({name}) => declarations?.some(declaration => declaration.name === name));
  return {...module, declarations, exports};
}

/**
 * @param {import('custom-elements-manifest/schema').Declaration} declaration
 * @returns {declaration is Element & import('custom-elements-manifest/schema').CustomElementDeclaration}
 */
function isElement(declaration) {
  return 'customElement' in declaration;
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
