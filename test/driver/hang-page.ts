import type { Page } from '@playwright/test';

/** Has a page do nothing but count time from now on: it hears nothing and answers nobody. */
export async function hangPage(page: Page, forMs = 45_000): Promise<void> {
  await page.evaluate((hangMs) => {
    setTimeout(() => {
      for (const endMs = Date.now() + hangMs; Date.now() < endMs;);
    });
  }, forMs);
}
