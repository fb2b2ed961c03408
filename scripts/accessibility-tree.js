// @ts-check
/**
 * What Chromium and Firefox take elements of a page for, as assistive technology learns it. The page names the elements in
 * `window.asked`; they may be in shadow roots.
 */

/**
 * A thing as Chromium gives it to assistive technology, without what it leaves out.
 *
 * @typedef {{ role: string, name: string, states: Record<string, unknown>, children: Thing[] }} Thing
 */

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<any[]>} the nodes of Chromium's accessibility tree that stand for the elements
 */
export async function nodesAsked(page) {
  const session = await page.context().newCDPSession(page);
  try {
    const found = [];
    for (const objectId of await objectsAsked(session)) {
      const {nodes} = await session.send('Accessibility.getPartialAXTree', {objectId, fetchRelatives: false});
      found.push(nodes[0]);
    }
    return found;
  } finally {
    await session.detach();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Thing>} the first of the elements, with all that is in it
 */
export async function treeAsked(page) {
  const session = await page.context().newCDPSession(page);
  try {
    const [objectId] = await objectsAsked(session);
    const {node} = await session.send('DOM.describeNode', {objectId});
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map(node => [node.nodeId, node]));
    const root = nodes.find(({backendDOMNodeId}) => backendDOMNodeId === node.backendNodeId);
    if (!root) throw new Error('The element is not in the accessibility tree.');
    return thingsOf(root)[0] ?? {role: 'none', name: '', states: {}, children: []};

    /** @returns {Thing[]} */
    function thingsOf(/** @type {any} */ node) {
      const children = (node.childIds ?? []).flatMap((/** @type {string} */ id) => (byId.has(id) ? thingsOf(byId.get(id)) : []));
      if (node.ignored && node !== root) return children;
      const states = Object.fromEntries((node.properties ?? []).map((/** @type {any} */ {name, value}) => [name, value.value]));
      return [{role: node.role?.value ?? 'none', name: node.name?.value ?? '', states, children}];
    }
  } finally {
    await session.detach();
  }
}

/** @param {import('playwright-core').CDPSession} session */
async function objectsAsked(session) {
  const {result} = await session.send('Runtime.evaluate', {expression: 'window.asked'});
  const {result: properties} = await session.send('Runtime.getProperties', {objectId: String(result.objectId), ownProperties: true});
  return properties.flatMap(({name, value}) => (/^\d+$/.test(name) && value?.objectId ? value.objectId : []));
}

/** Roles that Firefox is asked for: it tells none, but finds all elements that have one. */
const ROLES = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell', 'region', 'searchbox', 'button', 'combobox', 'status', 'group', 'heading', 'none'];

/**
 * @param {any} page Puppeteer's, over WebDriver BiDi
 * @returns {Promise<string[]>} the roles; empty for one that is not in the list above
 */
export async function rolesFound(page) {
  const root = await page.evaluateHandle(() => /** @type {any} */ (globalThis).asked[0].getRootNode());
  for (const role of ROLES) {
    const nodes = [];
    for await (const node of root.queryAXTree(undefined, role)) nodes.push(node);
    await page.evaluate((/** @type {string} */ role, /** @type {any[]} */ ...nodes) => {
      const {asked} = /** @type {any} */ (globalThis);
      asked.roles ??= asked.map(() => '');
      for (const node of nodes) if (asked.includes(node)) asked.roles[asked.indexOf(node)] = role;
    }, role, ...nodes);
  }
  return page.evaluate(() => /** @type {any} */ (globalThis).asked.roles);
}
