import { expect, type Page } from '@playwright/test';

/** Signs in as one of the demo accounts by the button on the sign-in page. */
export async function signInAs(page: Page, person: string): Promise<void> {
  await page.goto('/sign-in?next=%2Foverview');
  await page.getByText(person, { exact: true }).click();
  await expect(page.getByRole('heading', { name: '总览' })).toBeVisible();
}
