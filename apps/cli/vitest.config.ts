import { defineConfig } from 'vitest/config';

// Every test starts processes of its own: on a busy machine that takes its time.
export default defineConfig({ test: { testTimeout: 60_000 } });
