import { defineConfig } from 'vitest/config';

// For the developer: all packages in one run. CI runs them one by one through turbo, which caches.
export default defineConfig({ test: { projects: ['packages/*', 'plugins/*', 'apps/server', 'apps/cli', 'apps/admin'] } });
