import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const port = Number(process.env['E2E_PORT'] ?? 4199) + 1;
const base = `http://127.0.0.1:${port}`;
let server: ChildProcess;
let dataDir: string;

test.beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'siheng-empty-'));
  server = spawn(process.execPath, ['../server/src/main.ts'], { stdio: 'ignore', env: { ...process.env, PORT: String(port), SIHENG_DATA_DIR: dataDir, SIHENG_DEMO: '0' } });
  await expect.poll(() => fetch(`${base}/readyz`).then((r) => r.status, () => 0), { timeout: 60_000 }).toBe(200);
});

test.afterAll(async () => {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
  rmSync(dataDir, { recursive: true, force: true });
});

test('without demo data the system is empty, shows no accounts and asks for the first administrator', async ({ page }) => {
  await page.goto(base);
  await expect(page.getByText('演示账号')).toHaveCount(0);
  await page.getByLabel('用户名').fill('guanli');
  await page.getByLabel('姓名').fill('首位管理员');
  await page.getByLabel('密码', { exact: true }).fill('kaohe-Test-2018');
  const again = page.getByLabel(/再次|确认密码|重复/);
  if (await again.count()) await again.fill('kaohe-Test-2018');
  await page.getByRole('button', { name: /创建/ }).click();
  await expect(page.getByRole('button', { name: /首位管理员/ })).toBeVisible();
  const status = (await (await page.request.get(`${base}/trpc/setup.status`)).json()) as { result: { data: { demo: boolean; needsAdministrator: boolean } } };
  expect(status.result.data).toMatchObject({ demo: false, needsAdministrator: false });
});
