// @ts-check

/**
 * All nodes of a type in an ESTree syntax tree.
 *
 * @param {unknown} tree
 * @param {string} type
 * @returns {Record<string, any>[]}
 */
export function nodesOf(tree, type) {
  if (typeof tree !== 'object' || tree === null) return [];
  const inside = Object.values(tree).flatMap(child => nodesOf(child, type));
  return 'type' in tree && tree.type === type ? [tree, ...inside] : inside;
}
