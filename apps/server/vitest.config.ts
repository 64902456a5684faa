import { defineConfig } from 'vitest/config';

// The tests run on a real PostgreSQL, started once for all of them.
export default defineConfig({ test: { testTimeout: 90_000, hookTimeout: 90_000 } });
