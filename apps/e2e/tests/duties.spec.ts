import { expect, test } from '@playwright/test';
import { signInAs } from './sign-in.ts';

test('a department judges its own rules within the range and with a reason; a station may not judge', async ({ page, browser }) => {
  await signInAs(page, '示例丁');
  await page.goto('/judgements');
  const owed = page.getByRole('row').filter({ hasText: '工作档案内容不规范完整的' });
  await owed.getByRole('button', { name: '评分' }).click();
  const form = page.getByRole('dialog');
  await expect(form).toContainText('扣分');
  await form.getByRole('textbox').first().fill('5');
  await form.getByRole('button', { name: '保存评分' }).click();
  await expect(form.getByRole('alert')).toContainText(/1.*4/);

  const station = await browser.newPage();
  await signInAs(station, '演示所员');
  await station.goto('/judgements');
  await expect(station.getByRole('button', { name: '评分' })).toHaveCount(0);
  await station.close();
});
