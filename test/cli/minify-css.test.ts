import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseAst} from 'vite';
import {minifyCss, minifyTemplates} from '../../scripts/minify-css.js';

const minified = {
  'takes out comments, white space and last semicolons': [
    ':host {\n  color: red; /* isn\'t it? */\n  margin: 0 auto;\n}\n',
    ':host{color:red;margin:0 auto}',
  ],
  'keeps the spaces in a calc()': ['a { width: calc( (100% - 2 * 1em) + 3px ); }', 'a{width:calc((100% - 2 * 1em) + 3px)}'],
  'keeps strings, escapes and addresses': [
    `a::before { content: "a  ;  /* b */ \\"  }"; background: url( a;b.png ); } .a\\:  b { color: red }`,
    `a::before{content:"a  ;  /* b */ \\"  }";background:url( a;b.png )}.a\\: b{color:red}`,
  ],
  'keeps the space between selectors': ['.a .b, .a :is( p , q ) > i + i ~ b:hover { c: d }', '.a .b,.a :is(p,q)>i + i ~ b:hover{c:d}'],
  'keeps what stands before a bracket': ['@media screen and (width >= 40em) { a { b: c } }', '@media screen and (width>= 40em){a{b:c}}'],
  'keeps a comment that parts two words': ['a { margin: 1px/* and */2px }', 'a{margin:1px/**/2px}'],
  'keeps an empty custom property': ['a { --on: ; --off: initial !important }', 'a{--on: ;--off:initial!important}'],
} as const;

for (const [name, [css, expected]] of Object.entries(minified)) {
  test(`minified CSS ${name}`, () => {
    assert.equal(minifyCss(css), expected);
  });
}

test('templates are minified, and what is put into them stays', () => {
  const code = "const a = css`\n  .a { color: ${ red } ; }\n  ${ more } .b { content: '\\\\201C  ' }\n`, b = html`\n  <p>  ${\n c }</p>`, d = `\n  `;";
  const expected = "const a = css`.a{color:${ red }}${ more } .b{content:'\\\\201C  '}`, b = html` <p>  ${\n c }</p>`, d = `\n  `;";
  assert.equal(minifyTemplates(code, parseAst(code)), expected);
});
