import { expect, type Page } from '@playwright/test';

/** Signs in as one of the demo accounts by the button on the sign-in page. */
export async function signInAs(page: Page, person: string): Promise<void> {
  await page.goto('/sign-in?next=%2Foverview');
  await page.getByText(person, { exact: true }).click();
  // The overview of a bureau, or that of the own unit for its staff.
  await page.waitForURL(/\/overview/);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
}
