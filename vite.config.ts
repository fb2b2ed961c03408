import {defineConfig} from 'vite';

/** `npm start`: the demo, from the sources. The builds are in scripts/build.js. */
export default defineConfig({
  root: 'demo',
  publicDir: false,
  server: {fs: {allow: ['..']}},
});
