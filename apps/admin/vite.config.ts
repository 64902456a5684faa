import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['SIHENG_SERVER'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  // Chromium 100: the browsers of 统信 and 麒麟 lag behind.
  build: { target: 'chrome100', chunkSizeWarningLimit: 700 },
  server: { proxy: { '/trpc': server, '/api': server, '/files': server } },
});
