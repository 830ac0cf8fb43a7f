import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/find-chromium.mjs';
import { listSandboxArgs } from './scripts/list-sandbox-args.mjs';

const executablePath = await findChromium();

export default defineConfig({
  plugins: [preact()],
  test: {
    // Generous: a slow machine is no failure, and no test here measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'out/vitest.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{lib,service,scripts,test}/**/*.test.ts'],
          exclude: ['**/*.browser.test.*'],
          // Published as sources for a bundler, which Node cannot load by itself.
          server: { deps: { inline: ['passwords-client'] } },
        },
      },
      {
        extends: true,
        // Found in mid-run on a cold cache otherwise, which reloads every test.
        optimizeDeps: {
          include: [
            'fast-check',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
          ],
        },
        test: {
          name: 'dom',
          include: ['{lib,components}/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), args: listSandboxArgs() },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
