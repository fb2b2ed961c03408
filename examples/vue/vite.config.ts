import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

export default defineConfig({
  // Tags that begin so are elements of the browser, and no components for Vue to look for.
  plugins: [vue({template: {compilerOptions: {isCustomElement: tag => tag.startsWith('career-')}}})],
});
