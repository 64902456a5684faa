// `pnpm --filter @siheng/e2e screenshots` writes docs/screenshots; it refuses without a Chinese font.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { signInAs } from '../tests/sign-in.ts';

const folder = join(import.meta.dirname, '../../../docs/screenshots');

const pages: Readonly<Record<string, string>> = {
  overview: '/overview',
  league: '/results',
  sheet: '/results/units/wujin-hutang',
  item: '/results/units/wujin-hutang/items/001-刑罚执行一体化体系-5',
  scheme: '/schemes',
  datasets: '/data',
  reporting: '/data/reporting',
  import: '/data/import',
  judgements: '/judgements',
  collection: '/data/collection',
  rectification: '/rectification',
  plugins: '/plugins',
};

test.beforeAll(() => {
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout ?? '';
  if (fonts.trim() === '') throw new Error('No Chinese font is installed: the pictures would show boxes. Install one (Debian: fonts-noto-cjk) and run again.');
});

test('take a picture of every page', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('/sign-in');
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, 'sign-in.png') });
  await signInAs(page, '演示考核员');
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
});
