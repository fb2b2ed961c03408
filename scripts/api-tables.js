// @ts-check
/**
 * The public side of an element in Markdown.
 *
 * @typedef {import('./manifest.js').Element} Element
 * @typedef {import('custom-elements-manifest/schema').ClassField & { attribute?: string }} Field
 */

/**
 * @param {import('./manifest.js').Manifest} manifest
 * @returns {Map<string, string>} tables by tag
 */
export function apiTables(manifest) {
  const declarations = /** @type {Element[]} */ (manifest.modules.flatMap(({declarations = []}) => declarations));
  return new Map(declarations.flatMap(element => (element.tagName ? [[element.tagName, tables(element)]] : [])));
}

/**
 * A text with the tables between its markers.
 *
 * @param {string} text
 * @param {ReadonlyMap<string, string>} tables
 * @throws {Error} where a marker is missing, or names no element
 */
export function withTables(text, tables) {
  const missing = [...tables.keys()].filter(tag => !text.includes(`<!-- api:${tag} -->`));
  if (missing.length > 0) {
    const lines = missing.map(tag => `<!-- api:${tag} --> ... <!-- /api -->`);
    throw new Error(`README.md has no place for the tables of every element. Put these lines into it:\n${lines.join('\n')}`);
  }
  return text.replace(/<!-- api:(\S+) -->[^]*?(<!-- \/api -->|(?=<!-- api:)|$)/g, (_, tag, end) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`README.md wants the tables of ${tag}, and there is no such element.`);
    if (end !== '<!-- /api -->') throw new Error(`<!-- api:${tag} --> in README.md has no <!-- /api --> after it.`);
    return `<!-- api:${tag} -->\n\n${table}\n<!-- /api -->`;
  });
}

/** @param {Element} element */
function tables({members = [], events = [], slots = [], cssParts = [], cssProperties = []}) {
  const fields = members.flatMap(member => (member.kind === 'field' ? [/** @type {Field} */ (member)] : []));
  const methods = members.filter(({kind}) => kind === 'method');
  return [
    table(['Attribute', 'Property', 'Type', 'Default', 'Description'], fields.map(({name, attribute, type, default: value, description}) =>
      [code(attribute), code(name), code(type?.text), code(value), description])),
    table(['Method', 'Description'], methods.map(({name, description}) => [code(`${name}()`), description])),
    table(['Event', 'Class', 'Description'], events.map(({name, type, description}) => [code(name), code(type?.text), description])),
    table(['Slot', 'Description'], slots.map(({name, description}) => [name ? code(name) : 'default', description])),
    table(['Part', 'Description'], cssParts.map(({name, description}) => [code(name), description])),
    table(['Custom property', 'Default', 'Description'], cssProperties.map(({name, default: value, description}) => [code(name), code(value), description])),
  ].filter(Boolean).join('\n');
}

/**
 * @param {string[]} heads
 * @param {(string | undefined)[][]} rows
 */
function table(heads, rows) {
  if (rows.length === 0) return '';
  return [heads, heads.map(() => '---'), ...rows].map(cells => `| ${cells.map(cell).join(' | ')} |\n`).join('');
}

/** @param {string | undefined} text */
function code(text) {
  return text ? `\`${text}\`` : '';
}

/** @param {string | undefined} text */
function cell(text = '') {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
