import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {elementsManifest} from '../../scripts/manifest.js';
import {jsxTypes, vueTypes} from '../../scripts/typed-elements.js';

const manifest = elementsManifest();

/** What templates may say, and what not: an error that is expected and does not come is one, too. */
const files: Readonly<Record<string, string>> = {
  'jsx.d.ts': jsxTypes(manifest),
  'vue.d.ts': vueTypes(manifest),
  'good.tsx': `
    import './jsx.js';
    import {createRef} from 'react';
    import type {CareerFramework, Framework, FrameworkFile} from './index.js';
    const file: FrameworkFile = {title: 'Acme', levels: [{title: 'Junior'}]};
    declare const framework: Framework;
    const ref = createRef<CareerFramework>();
    let level = '';
    export const all = <>
      <career-framework ref={ref} key="a" className="wide" lang="de" framework={file} level="junior" no-pay permalink="team"
        oncareer-level-select={event => { level = event.level; event.preventDefault(); }}
        oncareer-load={event => event.framework.levels.map(({id}) => id)}>
        <p>Fallback</p>
      </career-framework>
      <career-matrix framework={framework} other={file} levels-as-rows compare={level} />
      <career-self-check beside={[]} oncareer-assessment-change={({assessment}) => assessment?.toJSON()} />
      <career-level level={undefined} />
    </>;`,
  'bad.tsx': `
    import './jsx.js';
    export const all = <>
      {/* @ts-expect-error An id is a string. */}
      <career-level level={3} />
      {/* @ts-expect-error There is no such attribute. */}
      <career-level levle="junior" />
      {/* @ts-expect-error There is no such element. */}
      <career-lattice />
      {/* @ts-expect-error A framework has levels. */}
      <career-level framework={{title: 'Acme'}} />
      {/* @ts-expect-error The event has a level, and no detail. */}
      <career-level oncareer-level-select={event => event.detail} />
      {/* @ts-expect-error What the element says is not for the page to set. */}
      <career-matrix filled={Promise.resolve()} />
    </>;`,
  'template.ts': `
    import './vue.js';
    import type {GlobalComponents} from 'vue';
    type Props<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => {$props: infer Own} ? Own : never;
    export const good: Props<'career-framework'> = {framework: {title: 'Acme', levels: [{title: 'Junior'}]}, noPay: true, class: 'wide', onCareerLevelSelect: ({level}) => level.length};
    // @ts-expect-error An id is a string.
    export const number: Props<'career-level'> = {level: 3};
    // @ts-expect-error This one fires no such event.
    export const silent: Props<'career-guide'> = {onCareerCellSelect: () => {}};`,
};

test('React’s JSX and Vue’s templates know the elements: what is right compiles, what is wrong does not', () => {
  // Beside src/index.ts, as the built ones lie beside index.d.ts.
  const pathOf = (name: string) => fileURLToPath(new URL(`../../src/${name}`, import.meta.url)).replaceAll('\\', '/');
  const example = ['App.tsx', 'main.tsx'].map(name => pathOf(`../examples/react/${name}`));
  const texts = new Map(Object.entries(files).map(([name, text]) => [pathOf(name), text]));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [], jsx: ts.JsxEmit.ReactJSX, strict: true, noEmit: true,
    skipLibCheck: true, useDefineForClassFields: false, resolveJsonModule: true,
    paths: {'career-elements': [pathOf('index.ts')], 'career-elements/*.js': [pathOf('*.ts')], 'career-elements/*': [pathOf('*.d.ts')]},
  };
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists, readFile} = host;
  host.fileExists = path => texts.has(path) || fileExists(path);
  host.readFile = path => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, version) => texts.has(path) ? ts.createSourceFile(path, texts.get(path)!, version) : getSourceFile(path, version);
  const paths = [...texts.keys(), ...example];
  const program = ts.createProgram(paths, options, host);
  const faults = paths.flatMap(path => {
    const file = program.getSourceFile(path)!;
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  assert.deepEqual(faults.map(({file, start, messageText}) => `${file?.fileName}:${start} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`), []);
});
