import { defineConfig } from 'vite';

// The script of documents: no framework, no font, no chart library; its names carry a hash of what is in them.
export default defineConfig({
  publicDir: false,
  base: './',
  build: {
    outDir: 'target/classes/static/assets/js',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    manifest: 'manifest.json',
    rolldownOptions: {
      input: { documents: 'frontend/documents/documents.ts' },
      output: { entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
