import { spawnSync } from 'node:child_process';

// The CLI wants some schema-engine file before any command; `generate` itself runs in WASM, so any executable will do.
const run = spawnSync('prisma', ['generate'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
});
process.exit(run.status ?? 1);
