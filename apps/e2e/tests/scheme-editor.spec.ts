import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

const port = Number(process.env['E2E_PORT'] ?? 4199) + 3;
const base = `http://127.0.0.1:${port}`;
let server: ChildProcess;
let dataDir: string;

test.use({ baseURL: base });

test.beforeAll(async () => {
  test.setTimeout(90_000);
  dataDir = mkdtempSync(join(tmpdir(), 'siheng-editor-'));
  server = spawn(process.execPath, ['../server/src/main.ts'], { stdio: 'ignore', env: { ...process.env, PORT: String(port), SIHENG_DATA_DIR: dataDir, SIHENG_DEMO: '0' } });
  await expect.poll(() => fetch(`${base}/readyz`).then((r) => r.status, () => 0), { timeout: 60_000 }).toBe(200);
});

test.afterAll(async () => {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
  rmSync(dataDir, { recursive: true, force: true });
});

const mutate = async (page: Page, procedure: string, data: object): Promise<void> => {
  const response = await page.request.post(`/trpc/${procedure}`, { data, headers: { origin: base } });
  if (!response.ok()) throw new Error(`${procedure}: ${response.status()} ${await response.text()}`);
};

/** A county, and who sets it up. */
async function makeCounty(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('用户名').fill('guanli');
  await page.getByLabel('姓名').fill('首位管理员');
  await page.getByLabel('密码', { exact: true }).fill('kaohe-Test-2018');
  await page.getByLabel('再次输入密码').fill('kaohe-Test-2018');
  await page.getByRole('button', { name: '创建并登录' }).click();
  await expect(page.getByRole('heading', { name: '开始使用' })).toBeVisible();
  await mutate(page, 'units.create', { parentId: 'root', kind: 'county', name: '新河县', code: '320999' });
}

const part = (page: Page, name: string) => page.getByRole('treeitem').filter({ hasText: name });

test('a county writes its scheme from 武进 2018: another deduction, one more item, points put right, trial, differences', async ({ page }) => {
  test.setTimeout(180_000);
  await makeCounty(page);
  await page.goto('/settings/drafts');
  await page.getByRole('button', { name: '编制新方案' }).first().click();
  await page.getByRole('button', { name: /武进区2018年度基层司法行政绩效考核细则/ }).click();
  await expect(page.getByRole('status', { name: '分值核对' })).toContainText('合计 100 分');

  // 录入不及时扣1分 becomes 2 points, and the rule is said back at once.
  await part(page, '人民调解小助手应用').click();
  await page.keyboard.press('ArrowRight');
  await part(page, '录入不及时扣1分').click();
  await page.getByLabel('每次扣').fill('2');
  await expect(page.getByRole('complementary', { name: '原文与系统复述' })).toContainText('及时录入率低于100%时扣2分');

  // One more item with one rule that people judge.
  await part(page, '预防化解矛盾纠纷体系').first().click();
  await page.getByRole('button', { name: '增加项目' }).click();
  await page.getByLabel('考核内容').fill('调解卷宗质量');
  await page.getByLabel('分值', { exact: true }).fill('3');
  await page.getByRole('button', { name: '增加规则' }).click();
  await page.getByLabel('方案原文').first().fill('卷宗质量差的，视情扣0至3分。');
  await page.getByLabel('看什么').click();
  await page.getByTitle('酌情：由人评分').click();
  await page.getByRole('button', { name: /选择指标…/ }).click();
  await page.getByRole('button', { name: '自设指标' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: '名称', exact: true }).fill('卷宗质量');
  await page.getByRole('button', { name: '加入方案' }).click();
  await page.getByLabel('最多', { exact: true }).fill('3');
  await expect(page.getByRole('complementary', { name: '原文与系统复述' })).toContainText('“卷宗质量”由考评人员在0至3分内酌情扣');

  // The points no longer add up: said at once, and a jump leads to the field.
  await expect(page.getByRole('status', { name: '分值核对' })).toContainText('写明 30 分，各项相加 33 分');
  await expect(page.getByRole('button', { name: '采用', exact: true })).toBeDisabled();
  await page.getByRole('button', { name: '1 处问题' }).click();
  await page.getByRole('region', { name: '问题清单' }).getByRole('button', { name: /预防化解矛盾纠纷体系/ }).click();
  await expect(page.getByLabel('分值', { exact: true })).toBeFocused();
  await page.getByLabel('分值', { exact: true }).fill('33');
  await expect(page.getByRole('status', { name: '分值核对' })).toContainText('写明 100 分，各项相加 103 分');
  await part(page, '司法所').first().click();
  await page.getByLabel('满分').fill('103');
  await expect(page.getByRole('button', { name: '没有问题' })).toBeVisible();
  await page.getByRole('button', { name: '没有问题' }).click();

  // An example unit: points and reasons in the page.
  await page.getByRole('tab', { name: '试算' }).click();
  await page.getByRole('button', { name: '增加样例单位' }).first().click();
  await page.getByLabel('及时录入率', { exact: true }).fill('95');
  await page.getByLabel('卷宗质量', { exact: true }).fill('1.5');
  await expect(page.getByRole('region', { name: '得分' })).toContainText('99.50');
  await page.getByRole('tab', { name: '原方案的算例' }).click();
  await expect(page.getByRole('region', { name: '原方案的算例' })).toContainText('个不同');

  await page.getByRole('tab', { name: '与原方案对照' }).click();
  await expect(page.getByText('原扣1分 → 现扣2分')).toBeVisible();
  await expect(page.getByRole('region', { name: '与原方案对照' })).toContainText('调解卷宗质量');
});
