import { expect, test, type Page } from '@playwright/test';
import { disputeHeadings, lateDisputes, workbookFile } from './dispute-file.ts';
import { query } from './procedure.ts';
import { signInAs } from './sign-in.ts';

const unit = { id: 'wujin-nanxiashu', name: '南夏墅司法所' };
const item = '001-预防化解矛盾纠纷体系-1';

type Run = { id: string; number: number; resultHash: string };

const assessmentOf = async (page: Page): Promise<string> => ((await query(page, 'session.me', {})) as { assessments: { id: string }[] }).assessments[0]!.id;
const lastRun = async (page: Page, assessmentId: string): Promise<Run> => ((await query(page, 'results.runs', { assessmentId })) as { rows: Run[] }).rows[0]!;

async function standing(page: Page): Promise<{ rank: string; total: string }> {
  await page.goto('/results');
  const row = page.getByRole('row').filter({ hasText: unit.name });
  await expect(row).toBeVisible();
  const cells = await row.getByRole('cell').allInnerTexts();
  return { rank: cells[0]!.replace(/\D/g, ''), total: /\d+\.\d\d/.exec(cells[3]!)![0] };
}

/** The server scores by itself after a change; waits for the run that shows it. */
const nextRun = async (page: Page, assessmentId: string, after: number): Promise<Run> => {
  await expect.poll(async () => (await lastRun(page, assessmentId)).number, { timeout: 30_000 }).toBeGreaterThan(after);
  return lastRun(page, assessmentId);
};

async function importFile(page: Page, path: string): Promise<void> {
  await page.goto(`/data/import?dataset=${encodeURIComponent('mediation/disputes')}&unit=${unit.id}`);
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('button', { name: '检查数据' }).click();
}

test('three disputes entered on day 11 cost one point, the trace says why, the table moves, and undo restores the score', async ({ page }) => {
  await signInAs(page, '演示考核员');
  const assessmentId = await assessmentOf(page);
  const before = await standing(page);
  const firstRun = await lastRun(page, assessmentId);

  const rows = lateDisputes.map((caseNo, k) => [caseNo, `2018-0${k + 3}-01`, `2018-0${k + 3}-12`, '否', null, null]);
  await importFile(page, await workbookFile('南夏墅纠纷补录.xlsx', disputeHeadings.slice(0, 6), rows));
  await expect(page.getByText('检查通过，可以导入')).toBeVisible();
  await page.getByRole('button', { name: '确认导入 3 行' }).click();
  await expect(page.getByText('导入完成').first()).toBeVisible();
  const secondRun = await nextRun(page, assessmentId, firstRun.number);

  const after = await standing(page);
  expect(Number(before.total) - Number(after.total)).toBeCloseTo(1, 10);
  expect(Number(after.rank)).toBeGreaterThan(Number(before.rank));

  await page.getByRole('link', { name: unit.name }).click();
  await page.getByRole('link', { name: '人民调解小助手应用' }).click();
  await expect(page.getByText('录入不及时扣1分。').first()).toBeVisible();
  await expect(page.getByText('−1.00').first()).toBeVisible();
  for (const [k, caseNo] of lateDisputes.entries()) {
    const record = page.getByRole('row').filter({ hasText: caseNo });
    await expect(record).toContainText(`2018-0${k + 3}-01`);
    await expect(record).toContainText(`2018-0${k + 3}-12`);
  }
  const score = (await query(page, 'results.item', { assessmentId, unitId: unit.id, itemId: item })) as { score: { full: string; got: string; lines: { after: string; rule: string }[] } };
  expect(score.score).toMatchObject({ full: '6', got: '5' });
  expect(score.score.lines).toMatchObject([{ rule: `${item}-b`, after: '1' }]);

  await page.goto('/data/batches');
  await page.getByRole('row').filter({ hasText: '南夏墅纠纷补录.xlsx' }).getByRole('button', { name: '撤销' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('验证撤销');
  await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
  const thirdRun = await nextRun(page, assessmentId, secondRun.number);
  expect(await standing(page)).toEqual(before);
  expect(secondRun.resultHash).not.toBe(firstRun.resultHash);
  expect(thirdRun.resultHash).toBe(firstRun.resultHash);
});

test('a file with mistakes is refused whole, each with row, column, what was found and what to do', async ({ page }) => {
  await signInAs(page, '演示考核员');
  const path = await workbookFile('有错.xlsx', disputeHeadings.slice(0, 4), [
    ['错调1', '2018-02-30', '2018-03-01', '否'],
    ['错调2', '上个月', '2018-03-01', '否'],
    ['错调3', '２０１８-０３-０１', '2018/3/5', '是'],
    ['错调4', '2018-03-01', { formula: 'B2+3', result: '2018-03-04' }, '否'],
    ['错调5', '2018-03-01', '2018-03-02', '否'],
    ['错调5', '2018-04-01', '2018-04-02', '否'],
  ]);
  await importFile(page, path);
  await expect(page.getByText(/发现 \d+ 个问题，没有写入任何数据/)).toBeVisible();
  const problems = page.getByRole('table').first();
  await expect(problems).toContainText('2018-02-30');
  await expect(problems).toContainText('上个月');
  await expect(problems).toContainText('公式');
  await expect(problems).toContainText('错调5');
  await expect(problems).not.toContainText('错调3');
  await expect(page.getByRole('button', { name: /确认导入/ })).toHaveCount(0);
});
