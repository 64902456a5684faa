import { defineConfig } from 'vitest/config';

// Files share the database server, not the database: each has its own.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
