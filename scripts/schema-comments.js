// @ts-check
/**
 * Which comment of a file of valibot schemas belongs to which schema, and to which of its members. The syntax tree
 * and the schemas have the same shape, so the two are walked side by side.
 *
 * @typedef {object} Comments
 * @property {Map<string, string>} schemas by exported name
 * @property {Map<unknown, Map<string, string>>} members by object schema, then by key
 */
import ts from 'typescript';

/**
 * @param {string} source
 * @param {Record<string, any>} schemas what the file exports
 * @returns {Comments}
 */
export function schemaComments(source, schemas) {
  const file = ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest, true);
  const declarations = file.statements.filter(ts.isVariableStatement).flatMap(statement => [...statement.declarationList.declarations]);
  const byName = new Map(declarations.map(({name, initializer}) => [name.getText(), initializer]));

  /** @type {Comments} */
  const comments = {schemas: new Map(), members: new Map()};
  for (const declaration of declarations) {
    const name = declaration.name.getText();
    const comment = commentOf(declaration.parent.parent);
    if (comment) comments.schemas.set(name, comment);
    if (schemas[name]) walk(declaration.initializer, schemas[name]);
  }
  return comments;

  /** @param {ts.Node | undefined} node @param {any} schema */
  function walk(node, schema) {
    if (!node || !ts.isCallExpression(node)) return;
    const [first] = node.arguments;
    switch (node.expression.getText()) {
      case 'optional':
        return walk(first, schema.wrapped);
      case 'array':
        return walk(first, schema.item);
      case 'byId':
        return walk(first, schema.value);
      case 'union':
        if (first && ts.isArrayLiteralExpression(first)) first.elements.forEach((element, i) => walk(element, schema.options[i]));
        return;
      case 'object':
        comments.members.set(schema, new Map());
        return members(first, schema);
    }
  }

  /** @param {ts.Node | undefined} literal @param {any} schema */
  function members(literal, schema) {
    if (!literal || !ts.isObjectLiteralExpression(literal)) return;
    for (const property of literal.properties) {
      if (ts.isSpreadAssignment(property)) {
        members(spread(property.expression), schema);
        continue;
      }
      const key = property.name?.getText() ?? '';
      const comment = commentOf(property);
      if (comment) comments.members.get(schema)?.set(key, comment);
      if (ts.isPropertyAssignment(property)) walk(property.initializer, schema.entries[key]);
    }
  }

  /**
   * The object literal behind `...words`, or `...named.entries` where `named` is an object schema.
   * @param {ts.Expression} expression
   */
  function spread(expression) {
    const isEntries = ts.isPropertyAccessExpression(expression);
    const value = byName.get((isEntries ? expression.expression : expression).getText());
    return isEntries && value && ts.isCallExpression(value) ? value.arguments[0] : value;
  }
}

/** @param {ts.Node} node */
function commentOf(node) {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({comment}) => ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, ' ').trim())
    .at(-1);
}
