import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';
import { listSandboxArgs } from './list-sandbox-args.mjs';

/** What Chromium and Firefox show in toolbars, menus, stores and on dense screens, in pixels. */
const SIZES = [16, 32, 48, 96, 128];

const root = new URL('../', import.meta.url);
const drawing = await readFile(new URL('components/icon.svg', root), 'utf8');
const executablePath = await findChromium();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: listSandboxArgs(),
});

for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`public/icon/${size}.png`, root), png);
  await page.close();
}
await browser.close();
