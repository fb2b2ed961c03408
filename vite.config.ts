import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';
import {artefactsBeside} from './scripts/artefacts.js';
import {minifyTagged} from './scripts/minify-css.js';
import {schemaModule} from './scripts/schema-module.js';

const demo = fileURLToPath(new URL('demo', import.meta.url));

const pages = readdirSync(demo, {recursive: true, encoding: 'utf8'})
  .filter(path => path.endsWith('.html') && !/^(dist|studio)[\\/]/.test(path))
  .map(path => `${demo}/${path}`);

/** `npm start` shows the demo from the sources, `npm run build:demo` writes it to demo/dist. The package is built by scripts/build.js. */
export default defineConfig({
  root: demo,
  base: './',
  publicDir: false,
  plugins: [minifyTagged(), artefactsBeside(), schemaModule()],
  server: {fs: {allow: ['..']}},
  worker: {format: 'es'},
  build: {
    outDir: `${demo}/dist`,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0, // a file that is offered for download has an address
    rolldownOptions: {
      input: pages,
      // A framework that builds on another finds it by its name.
      output: {assetFileNames: ({names}) => (names.some(name => name.endsWith('.json')) ? 'assets/[name][extname]' : 'assets/[name]-[hash][extname]')},
    },
  },
});
