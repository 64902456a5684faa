import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { disputeHeadings, workbookFile } from './dispute-file.ts';
import { query } from './procedure.ts';

const port = Number(process.env['E2E_PORT'] ?? 4199) + 2;
const base = `http://127.0.0.1:${port}`;
let server: ChildProcess;
let dataDir: string;

test.use({ baseURL: base });

test.beforeAll(async () => {
  test.setTimeout(90_000);
  dataDir = mkdtempSync(join(tmpdir(), 'siheng-county-'));
  server = spawn(process.execPath, ['../server/src/main.ts'], { stdio: 'ignore', env: { ...process.env, PORT: String(port), SIHENG_DATA_DIR: dataDir, SIHENG_DEMO: '0' } });
  await expect.poll(() => fetch(`${base}/readyz`).then((r) => r.status, () => 0), { timeout: 60_000 }).toBe(200);
});

test.afterAll(async () => {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
  rmSync(dataDir, { recursive: true, force: true });
});

const password = 'kaohe-Test-2018';
const unitHeadings = ['单位名称', '简称', '类别', '镇/街道', '编码', '常住人口'];

async function becomeAdministrator(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('用户名').fill('guanli');
  await page.getByLabel('姓名').fill('首位管理员');
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByLabel('再次输入密码').fill(password);
  await page.getByRole('button', { name: '创建并登录' }).click();
  await expect(page.getByRole('heading', { name: '开始使用' })).toBeVisible();
}

async function buildUnits(page: Page): Promise<void> {
  await page.getByRole('link', { name: '建立单位' }).click();
  await page.getByRole('button', { name: '新建局' }).click();
  await page.getByRole('dialog').getByLabel('名称').fill('新河县');
  await page.getByRole('dialog').getByLabel('编码').fill('320999');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await page.getByRole('link', { name: '导入名单' }).first().click();
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles(await workbookFile('有错.xlsx', unitHeadings, [['东河司法所', null, '派出所', '村', null, '多']]));
  await expect(page.getByText('发现 3 个问题，没有写入任何单位')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: '派出所' })).toContainText('请填写其中之一：司法所');
  await page.getByRole('button', { name: '重新选择文件' }).click();
  await choose.setInputFiles(await workbookFile('单位名单.xlsx', unitHeadings, [
    ['东河司法所', null, '司法所', '镇', '320999101', 42_000],
    ['西河司法所', null, '司法所', '镇', '320999102', 38_000],
    ['南门司法所', null, '司法所', '街道', '320999103', 65_000],
    ['基层科', null, '科室', null, null, null],
  ]));
  await page.getByRole('button', { name: '确认导入 4 个单位' }).click();
  await expect(page.getByRole('row').filter({ hasText: '基层科' })).toContainText('320999-01');
}

/** Opens an account and answers its one-time password. */
async function addPerson(page: Page): Promise<string> {
  await page.goto('/settings/people');
  await page.getByRole('button', { name: '添加人员' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('姓名').fill('示例科员');
  await form.getByLabel('用户名').fill('shejiao');
  await form.getByLabel('角色').click();
  await page.getByTitle('考评部门').click();
  await form.getByLabel('考评部门').last().fill('社矫科');
  await form.getByRole('button', { name: '保存' }).click();
  const told = await page.getByRole('dialog').locator('code').innerText();
  await page.getByRole('button', { name: '我已告知本人' }).click();
  return told;
}

async function adoptScheme(page: Page): Promise<void> {
  await page.goto('/settings/schemes');
  const row = page.getByRole('row').filter({ hasText: '常武司字〔2018〕48号' });
  await row.getByRole('button').click();
  await page.getByRole('dialog').getByRole('button', { name: '采用' }).click();
  await expect(page.getByText('请填写领导小组决定的文号或会议纪要')).toBeVisible();
  await page.getByLabel('领导小组的决定').fill('局长办公会议纪要〔2018〕12号');
  await page.getByRole('dialog').getByRole('button', { name: '采用' }).click();
  await expect(row).toContainText('局长办公会议纪要〔2018〕12号');
}

/** Draft → published → monitoring: data come in and are judged from here on. */
async function beginYear(page: Page): Promise<void> {
  await page.goto('/cycle');
  await page.getByRole('button', { name: '进入“方案发布”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '进入“方案发布”' }).click();
  await expect(page.getByText('请填写会议纪要或文号')).toBeVisible();
  await page.getByLabel('领导小组决定的依据').fill('局长办公会议纪要〔2018〕12号');
  await page.getByRole('dialog').getByRole('button', { name: '进入“方案发布”' }).click();
  await page.getByRole('button', { name: '进入“过程监控”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '进入“过程监控”' }).click();
  await expect(page.getByText('当前阶段：过程监控')).toBeVisible();
}

async function openAssessment(page: Page): Promise<void> {
  await page.goto('/overview');
  await expect(page.getByText('已完成 3 / 5 步')).toBeVisible();
  await page.getByRole('link', { name: '新建考核' }).click();
  await expect(page.getByText('已选 3 / 3')).toBeVisible();
  await page.getByRole('button', { name: '建立考核' }).click();
  await expect(page.getByRole('heading', { name: '总览' })).toBeVisible();
}

async function importDisputes(page: Page): Promise<void> {
  await page.goto('/data/import?dataset=mediation%2Fdisputes');
  await expect(async () => {
    await page.getByLabel('选择单位').click();
    await page.getByTitle('东河司法所').click({ timeout: 2_000 });
  }).toPass();
  await page.locator('input[type=file]').setInputFiles(await workbookFile('纠纷.xlsx', disputeHeadings.slice(0, 4), [['新调1', '2018-03-01', '2018-03-02', '否'], ['新调2', '2018-04-01', '2018-04-02', '否']]));
  await page.getByRole('button', { name: '检查数据' }).click();
  await page.getByRole('button', { name: '确认导入 2 行' }).click();
  await expect(page.getByText('导入完成').first()).toBeVisible();
}

test('an empty installation becomes a county that scores: units, people, scheme, assessment, data', async ({ page, browser }) => {
  test.setTimeout(180_000);
  await becomeAdministrator(page);
  await buildUnits(page);
  const told = await addPerson(page);
  await adoptScheme(page);
  await openAssessment(page);
  await beginYear(page);
  await importDisputes(page);

  const assessmentId = ((await query(page, 'session.me', {})) as { assessments: { id: string }[] }).assessments[0]!.id;
  await expect.poll(async () => ((await query(page, 'results.runs', { assessmentId })) as { rows: { reason: string }[] }).rows[0]?.reason, { timeout: 30_000 }).toContain('纠纷');
  await page.goto('/results');
  for (const name of ['东河司法所', '西河司法所', '南门司法所']) await expect(page.getByRole('row').filter({ hasText: name })).toContainText('暂定');
  const league = (await query(page, 'results.league', { assessmentId })) as { rows: { unitName: string; missingCount: number }[] };
  const missing = (name: string): number => league.rows.find((row) => row.unitName === name)!.missingCount;
  expect(missing('西河司法所') - missing('东河司法所')).toBe(1);

  await page.getByRole('link', { name: '东河司法所' }).click();
  await page.getByRole('link', { name: '积极化解民间纠纷' }).click();
  await expect(page.getByText('4.00').first()).toBeVisible();
  expect(await query(page, 'results.item', { assessmentId, unitId: page.url().split('/units/')[1]!.split('/')[0]!, itemId: '001-预防化解矛盾纠纷体系-2' })).toMatchObject({ score: { state: 'scored', got: '4', full: '4' } });

  const other = await browser.newPage({ baseURL: base });
  await other.goto('/');
  await other.getByLabel('用户名').fill('shejiao');
  await other.getByLabel('密码').fill(told);
  await other.getByRole('button', { name: '登录' }).click();
  await other.getByLabel('现在的密码').fill(told);
  await other.getByLabel('新密码', { exact: true }).fill('own-password-1');
  await other.getByLabel('再次输入新密码').fill('own-password-1');
  await other.getByRole('button', { name: '保存并继续' }).click();
  await expect(other.getByRole('heading', { name: '我的待办' })).toBeVisible();
  await other.goto('/judgements');
  await expect(other.getByRole('button', { name: '评分' }).first()).toBeVisible();
  await expect(other.getByRole('link', { name: '人员与职责' })).toHaveCount(0);
  await other.close();
});
