// @ts-check
/**
 * What VS Code, and editors that read its format, know of the elements: `html.customData` and `css.customData`.
 *
 * @typedef {import('./manifest.js').Manifest} Manifest
 * @typedef {{ name: string, description?: string | undefined }} Told
 */
import {elementsIn} from './manifest.js';

/** @param {Manifest} manifest */
export function htmlData(manifest) {
  return {
    version: 1.1,
    tags: elementsIn(manifest).map(({tagName, description, attributes = []}) => ({
      name: tagName,
      description: markdown(description),
      attributes: attributes.map(({name, description, type}) => ({
        name,
        description: markdown(description),
        // Written alone, without a value.
        ...(type?.text === 'boolean' && {valueSet: 'v'}),
      })),
    })),
  };
}

/** @param {Manifest} manifest */
export function cssData(manifest) {
  const elements = elementsIn(manifest);
  return {
    version: 1.1,
    properties: once(elements.map(({tagName, cssProperties = []}) => [tagName, cssProperties.map(({name, default: value, description}) =>
      ({name, description: value ? `${description}. Default: \`${value}\`` : description}))])),
    pseudoElements: once(elements.map(({tagName, cssParts = []}) => [tagName, cssParts.map(({name, description}) =>
      ({name: `::part(${name})`, description}))])),
  };
}

/**
 * Each name once, with what it means in which elements.
 *
 * @param {[tag: string, told: Told[]][]} byElement
 */
function once(byElement) {
  /** @type {Map<string, Map<string, string[]>>} */
  const meanings = new Map();
  for (const [tag, told] of byElement) {
    for (const {name, description = ''} of told) {
      const tags = meanings.get(name) ?? new Map();
      meanings.set(name, tags.set(description, [...(tags.get(description) ?? []), `<${tag}>`]));
    }
  }
  return [...meanings].map(([name, tags]) => ({
    name,
    description: markdown([...tags].map(([description, tags]) => `${description}\n\n${tags.map(tag => `\`${tag}\``).join(', ')}`).join('\n\n')),
  }));
}

/** @param {string | undefined} value */
function markdown(value = '') {
  return {kind: 'markdown', value};
}
