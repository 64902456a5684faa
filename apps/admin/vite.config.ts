import react from '@vitejs/plugin-react';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { compressedFiles } from './compressed-files.ts';

// The host stays the browser's own: the server refuses requests of another origin.
const server = { target: process.env['SIHENG_SERVER'] ?? 'http://127.0.0.1:3000', changeOrigin: false };

/** The worker that reads PDF files, and the character maps and fonts for Chinese ones that carry none of their own; they stay under their names. */
const pdfData = (): Plugin => ({
  name: 'pdf-data',
  generateBundle() {
    const root = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    this.emitFile({ type: 'asset', fileName: 'pdfjs/pdf.worker.min.mjs', source: readFileSync(path.join(root, 'legacy/build/pdf.worker.min.mjs')) });
    for (const folder of ['cmaps', 'standard_fonts']) for (const file of readdirSync(path.join(root, folder))) this.emitFile({ type: 'asset', fileName: `pdfjs/${folder}/${file}`, source: readFileSync(path.join(root, folder, file)) });
  },
});

export default defineConfig({
  // One React for the page and for the plugins, wherever a plugin's folder would find its own.
  resolve: { dedupe: ['react', 'react-dom', 'antd'] },
  plugins: [react(), pdfData(), compressedFiles()],
  // Chromium 100: the browsers of 统信 and 麒麟 lag behind.
  build: {
    target: 'chrome100',
    chunkSizeWarningLimit: 700,
    // What seldom changes stays in the browser's cache over releases; antd splits best by itself.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// }, { name: 'data', test: /node_modules\/(@tanstack|@trpc)\// }] } } },
  },
  server: { proxy: { '/trpc': server, '/api': server, '/files': server, '/open': server } },
});
