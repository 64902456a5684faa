import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

const onPath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
  .find((file) => existsSync(file));

let executablePath = process.env['CHROMIUM_PATH'] ?? (process.env['E2E_BUNDLED'] ? undefined : onPath);
let args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'];
if (!executablePath && process.platform === 'linux' && process.arch === 'x64') {
  const { default: chromium } = await import('@sparticuz/chromium');
  executablePath = await chromium.executablePath();
  args = chromium.args;
}

const port = Number(process.env['E2E_PORT'] ?? 4199);
const dataDir = join(tmpdir(), `siheng-e2e-${port}`);
// The main process of the runner starts each run on an empty installation; workers re-read this file and must not.
if (!process.env['TEST_WORKER_INDEX']) rmSync(dataDir, { recursive: true, force: true });

export default defineConfig({
  testDir: process.env['SIHENG_SCREENSHOTS'] ? 'screenshots' : 'tests',
  workers: 1,
  reporter: 'list',
  timeout: 60_000,
  forbidOnly: !!process.env['CI'],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath && { executablePath }), args },
  },
  webServer: {
    command: 'node ../server/src/main.ts',
    url: `http://127.0.0.1:${port}/readyz`,
    env: { PORT: String(port), SIHENG_DATA_DIR: dataDir, SIHENG_DEMO: '1' },
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
