import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { connectDirectory } from '../test/driver/connect-directory';
import { launchExtension } from '../test/driver/launch-extension';
import { openPopup } from '../test/driver/open-popup';
import { readShapes } from '../test/driver/read-shapes';
import { servePages } from '../test/driver/serve-pages';
import { startSampleDirectory } from '../test/driver/start-sample-directory';
import { buildExtension } from './build-extension';
import { createCleanUp } from './create-clean-up';
import { ensureChromium } from './ensure-chromium';
import { showProgress } from './show-progress';

const IMAGES = fileURLToPath(new URL('../docs/images/', import.meta.url));
const POPUP_SIZE = { width: 396, height: 600 };
const OPTIONS_SIZE = { width: 900, height: 1_000 };
const say = (line: string) => void process.stdout.write(`${line}\n`);

await mkdir(IMAGES, { recursive: true });
if (!(await ensureChromium(say))) throw new Error('No Chromium could be installed.');
const extension = await showProgress('Building the extension', buildExtension);
for (const scheme of ['light', 'dark'] as const)
  await showProgress(`Pictures, ${scheme}`, () => takeAll(scheme));
say('Pictures are in docs/images.');

/** The page is told just after the popup. */
async function waitForMarks(page: Page): Promise<void> {
  while ((await readShapes(page)).includes('Number not checked'))
    await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** Takes the pictures of the documents: the real extension on the sample page. */
async function takeAll(scheme: 'light' | 'dark'): Promise<void> {
  const suffix = scheme === 'dark' ? '-dark' : '';
  const cleanUp = createCleanUp();
  try {
    const [directory, pages] = await Promise.all([startSampleDirectory(), servePages()]);
    cleanUp.add(directory.stop);
    cleanUp.add(pages.stop);
    const launched = await launchExtension({ extension, headless: true, colorScheme: scheme });
    cleanUp.add(() => launched.context.close());
    await connectDirectory({ ...launched, directory });
    const page = await launched.context.newPage();
    await page.setViewportSize({ width: 860, height: 800 });
    await page.goto(`http://127.0.0.1:${pages.port}/sample.html`);
    const popup = await openPopup({ ...launched, page });
    // The last number to be answered need not be a reported one.
    await popup.waitForText('4 not listed');
    await waitForMarks(page);
    await page.screenshot({ path: `${IMAGES}page${suffix}.png` });
    const tabId = await popup.evaluate<number>(
      'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
    );
    // Another tab closes the popup, as it does for a person.
    const own = await launched.context.newPage();
    await own.setViewportSize(POPUP_SIZE);
    await own.goto(`chrome-extension://${launched.extensionId}/popup.html?tab=${tabId}`);
    await own.getByText('4 not listed').waitFor();
    await own.screenshot({ path: `${IMAGES}popup${suffix}.png` });
    await own.setViewportSize(OPTIONS_SIZE);
    await own.goto(`chrome-extension://${launched.extensionId}/options.html`);
    await own
      .getByRole('list', { name: 'Connected directories' })
      .getByText('Sample directory')
      .waitFor();
    await own.screenshot({ path: `${IMAGES}options${suffix}.png`, fullPage: true });
  } finally {
    await cleanUp.run();
  }
}
