// @ts-check
/**
 * The elements as templates of React and Vue may write them, declared for TypeScript.
 *
 * @typedef {import('./manifest.js').Manifest} Manifest
 * @typedef {import('custom-elements-manifest/schema').ClassField & { attribute?: string, readonly?: boolean }} Field
 */
import {elementsIn} from './manifest.js';

const JSX = {
  head: `/**
 * The elements in React 19's JSX. For the compiler alone: \`import 'career-elements/jsx'\`, once.
 *
 * React sets what an element has as a property, and listens to \`oncareer-level-select\` as \`career-level-select\`.
 */
import type {ClassAttributes, HTMLAttributes} from 'react';`,
  element: `/** What is written on an element: its own, and what every HTML element takes. */
type Written<Element, Own> = Own & Omit<HTMLAttributes<Element>, keyof Own> & ClassAttributes<Element>;`,
  before: `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {`,
  after: `    }
  }
}`,
  indent: 6,
};

const VUE = {
  head: `/**
 * The elements in Vue's templates. For the compiler alone: \`import 'career-elements/vue'\`, once.
 *
 * What is bound goes by the name of the property, \`:noPay="true"\`: it is then set, and not written as a text.
 */
import type {HTMLAttributes, PublicProps} from 'vue';`,
  element: `/** What is written on an element: its own, and what every HTML element takes. */
type Written<Element, Own> = new () => Element & {$props: Own & Omit<HTMLAttributes, keyof Own> & PublicProps};`,
  before: `declare module 'vue' {
  interface GlobalComponents {`,
  after: `  }
}`,
  indent: 4,
};

/** @param {Manifest} manifest */
export function jsxTypes(manifest) {
  // An attribute where there is one: a server writes those into the page, and knows no properties.
  return declarations(manifest, JSX, ({attribute, name}) => attribute ?? name, event => `on${event}`);
}

/** @param {Manifest} manifest */
export function vueTypes(manifest) {
  return declarations(manifest, VUE, ({name}) => name, event => `on-${event}`.replace(/-./g, ([, letter = '']) => letter.toUpperCase()));
}

/**
 * @param {Manifest} manifest
 * @param {typeof JSX} form
 * @param {(field: Field) => string} nameOf
 * @param {(event: string) => string} listenerOf
 */
function declarations(manifest, {head, element, before, after, indent}, nameOf, listenerOf) {
  const entries = elementsIn(manifest).map(({tagName, name, description, members = [], events = []}) => {
    const fields = members.filter(/** @returns {member is Field} */ member => member.kind === 'field' && !(/** @type {Field} */ (member).readonly));
    const own = [
      ...fields.map(field => property(nameOf(field), field.type?.text ?? 'unknown', field.description)),
      ...events.map(event => property(listenerOf(event.name), `(event: ${event.type.text}) => void`, event.description)),
    ];
    return `${comment(description)}'${tagName}': Written<${name}, {\n${own.join('\n').replace(/^/gm, '  ')}\n}>;`;
  });
  const body = entries.join('\n').replace(/^/gm, ' '.repeat(indent));
  // Whatever is written with a capital is a class or a type of ours.
  const names = new Set(body.replace(/\/\*\*[^]*?\*\//g, '').match(/\b[A-Z]\w+/g));
  names.delete('Written');
  return `${head}\nimport type {${[...names].sort().join(', ')}} from './index.js';\n\n${element}\n\n${before}\n${body}\n${after}\n`;
}

/**
 * @param {string} name
 * @param {string} type
 * @param {string | undefined} description
 */
function property(name, type, description) {
  const key = name.includes('-') ? `'${name}'` : name;
  const taken = type.includes('=>') ? `(${type})` : type;
  return `${comment(description)}${key}?: ${type.endsWith('undefined') ? type : `${taken} | undefined`};`;
}

/** @param {string | undefined} text */
function comment(text) {
  return text ? `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */\n` : '';
}
