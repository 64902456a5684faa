import type { Page } from '@playwright/test';

/** Calls a query of the API with the session of the page. */
export async function query(page: Page, procedure: string, input: object): Promise<unknown> {
  const response = await page.request.get(`/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`);
  if (!response.ok()) throw new Error(`${procedure}: ${response.status()} ${await response.text()}`);
  return ((await response.json()) as { result: { data: unknown } }).result.data;
}
