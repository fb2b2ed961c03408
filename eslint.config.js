// @ts-check
import {configs as lit} from 'eslint-plugin-lit';
// @ts-expect-error It comes without types.
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as typescript} from 'typescript-eslint';

/**
 * What the files of src/ may import: packages, and sibling folders. Of those under `types` only types, which leave
 * nothing behind in the built file. Within itself a folder imports freely.
 *
 * @type {Record<string, { packages?: string[], siblings?: string[], types?: string[] }>}
 */
const mayImport = {
  'model/**/*': {packages: ['valibot']},
  'layout/**/*': {siblings: ['model']},
  'text/**/*': {packages: ['lit'], siblings: ['model']},
  'text/{parse,inline,emphasis,nested,references,href}*': {},
  'text/{word-changes,kept-words}*': {siblings: ['model']},
  'text/render*': {packages: ['lit'], siblings: ['events'], types: ['model']},
  'import/**/*': {packages: ['yaml', 'htmlparser2', 'fflate'], siblings: ['model', 'export/guard', 'export/long-columns']},
  'export/**/*': {siblings: ['model', 'layout', 'text/parse', 'text/word-changes', 'text/amount', 'text/web-address', 'text/words/', 'text/editions/en']},
  'lang/**/*': {siblings: ['text']},
  'events/**/*': {types: ['model']},
  'controllers/**/*': {siblings: ['model'], types: ['lit']},
  'elements/**/*': {packages: ['lit'], siblings: ['model', 'layout', 'text', 'events', 'controllers', 'export']},
  // The element of a tab is registered when the tab is first opened.
  'elements/view-code*': {siblings: ['model', 'define'], types: ['lit']},
  'without-dom/**/*': {packages: ['lit', 'lit-html']},
  'define/**/*': {siblings: ['elements', 'without-dom']},
  // The page of an iframe: parameters become properties of one element.
  'embed/**/*': {siblings: ['model', 'text', 'lang', 'events', 'controllers', 'elements', 'define', 'export']},
  'cli/**/*': {packages: ['node:.+'], siblings: ['model', 'import', 'export', 'text/languages/', 'text/editions/', 'text/words/']},
};

/** A framework file comes from anywhere, and nothing of it may turn into HTML or CSS. */
const unsafeDirectives = {
  group: ['lit/directives/unsafe-*', 'lit/directives/style-map*'],
  message: 'Text of a framework file could inject HTML or CSS by it.',
};

const folders = Object.keys(mayImport).map(folderOf);

/**
 * A rule for each line of the table. Of two lines that match a file the later one holds.
 *
 * @type {import('eslint').Linter.Config[]}
 */
const boundaries = Object.entries(mayImport).map(([files, {packages = [], siblings = [], types = []}]) => {
  const message = `The table in eslint.config.js does not let src/${files} import this.`;
  const known = [...packages, ...types].map(name => `${name}(/|$)`);
  const near = [folderOf(files), ...siblings, ...types];
  return {
    files: [`src/${files}.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            unsafeDirectives,
            {regex: `^(?!${['[.]', ...known].join('|')})`, message},
            {regex: `[.][.]/(?!${near.join('|')})(${folders.join('|')})/`, message},
            ...types.map(name => ({regex: `^([.][.]/)*${name}(/|$)`, allowTypeImports: true, message})),
          ],
        },
      ],
    },
  };
});

/** @param {string} files */
function folderOf(files) {
  return files.replace(/\/.*/, '');
}

export default defineConfig(
  globalIgnores(['dist/', 'demo/dist/']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  typescript.recommended,
  // Taking a part out of an object by naming it beside the rest is no unused variable.
  {rules: {'@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}]}},
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Said twice with a reason: to Safari a list without bullets is none, nor is a table laid out as blocks.
      'lit-a11y/no-redundant-role': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
          message: 'Text of a framework file could become HTML. Render a Lit template, or set textContent.',
        },
        {
          selector:
            'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\s(style|.innerHTML)=|<style/]',
          message: 'A page with a CSP blocks it. Use static styles, a class, or style.setProperty.',
        },
      ],
    },
  },
  boundaries,
);
