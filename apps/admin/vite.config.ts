import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedFiles } from './compressed-files.ts';

// The host stays the browser's own: the server refuses requests of another origin.
const server = { target: process.env['SIHENG_SERVER'] ?? 'http://127.0.0.1:3000', changeOrigin: false };

export default defineConfig({
  // One React for the page and for the plugins, wherever a plugin's folder would find its own.
  resolve: { dedupe: ['react', 'react-dom', 'antd'] },
  plugins: [react(), compressedFiles()],
  // Chromium 100: the browsers of 统信 and 麒麟 lag behind.
  build: {
    target: 'chrome100',
    chunkSizeWarningLimit: 700,
    // What seldom changes stays in the browser's cache over releases; antd splits best by itself.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// }, { name: 'data', test: /node_modules\/(@tanstack|@trpc)\// }] } } },
  },
  server: { proxy: { '/trpc': server, '/api': server, '/files': server, '/open': server } },
});
