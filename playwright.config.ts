import { defineConfig } from '@playwright/test';

/** The built extension in a real Chromium, against the real directory service; see test/e2e. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'out/test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'out/e2e.json' }]],
});
