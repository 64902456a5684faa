import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { signInAs } from './sign-in.ts';

const pages = [
  ['/my-work', '我的待办'],
  ['/overview', '总览'],
  ['/schemes', '考核方案'],
  ['/data', '数据集'],
  ['/data/import', '导入数据'],
  ['/data/batches', '导入批次'],
  ['/data/reporting', '报送情况'],
  ['/data/forms', '表单填报'],
  ['/judgements', '评分录入'],
  ['/findings', '察访核验'],
  ['/vetoes', '一票否决'],
  ['/notice', '结果公示'],
  ['/objections', '申诉'],
  ['/results', '成绩排名'],
  ['/results/units/wujin-hutang', '湖塘司法所'],
  ['/results/units/wujin-hutang/items/001-预防化解矛盾纠纷体系-1', '人民调解小助手应用'],
  ['/data/collection', '数据对接'],
  ['/consequences', '结果运用'],
  ['/rectification', '整改'],
  ['/external-results', '外部考核结果'],
  ['/settings/units', '组织与单位'],
  ['/settings/units/import', '导入单位名单'],
  ['/settings/people', '人员与职责'],
  ['/settings/schemes', '采用考核方案'],
  ['/settings/assessments', '考核'],
  ['/settings/assessments/new', '新建考核'],
  ['/plugins', '插件'],
] as const;

test('every page shows its heading, breaks no rule of the content policy and has no serious accessibility finding', async ({ page }) => {
  test.setTimeout(240_000);
  const errors: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  page.on('pageerror', (error) => errors.push(error.message));
  await signInAs(page, '演示考核员');
  for (const [path, heading] of pages) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${path} ${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`)).toEqual([]);
  }
  expect(errors).toEqual([]);
});

test('the whole page turns English at the switch and keeps it', async ({ page }) => {
  await signInAs(page, '演示考核员');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
});
