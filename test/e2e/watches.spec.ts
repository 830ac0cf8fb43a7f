import { expect, test } from '@playwright/test';
import { findBuild } from '../driver/find-build';
import { killWorker } from '../driver/kill-worker';
import { launchExtension } from '../driver/launch-extension';
import { openOptions } from '../driver/open-options';
import { openPopup } from '../driver/open-popup';
import { runBesideContentScript } from '../driver/run-beside-content-script';
import { servePages } from '../driver/serve-pages';
import { watchConsole } from '../driver/watch-console';

const FRAMES = `<script>console.log('from the page')</script>
<iframe src="data:text/html,<script>console.log('from a frame')</script>"></iframe>`;

test('T17: whatever any part of the browser says is heard', async () => {
  const extension = findBuild('chrome-mv3-granted');
  const [launched, pages] = await Promise.all([
    launchExtension({ extension, headless: true }),
    servePages({ 'frames.html': FRAMES }),
  ]);
  const heard: string[] = [];
  await watchConsole(launched.context, ({ text }) => void heard.push(text));
  const say = (text: string) => globalThis.console.log(text);
  const page = await launched.context.newPage();
  await page.goto(`http://127.0.0.1:${pages.port}/frames.html`);
  await runBesideContentScript({ ...launched, page }, say, 'from beside the content script');
  await (await launched.findWorker()).evaluate(say, 'from the worker');
  await killWorker(page);
  const options = await openOptions(launched);
  await options.evaluate(say, 'from the options');
  await (await launched.findWorker()).evaluate(say, 'from the next worker');
  const popup = await openPopup({ ...launched, page });
  await popup.evaluate(`console.log('from the popup')`);
  const places = ['the page', 'a frame', 'beside the content script', 'the worker'];
  for (const place of [...places, 'the options', 'the next worker', 'the popup']) {
    await expect.poll(() => heard.join('\n')).toContain(`from ${place}`);
  }
  await launched.context.close();
  await pages.stop();
});
