import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-firefox';
import { PROBE_BODY } from '../driver/answer-probe';
import { launchFirefox } from '../driver/launch-firefox';
import { startSiteDirectory } from '../driver/start-site-directory';

const executablePath = findFirefox();
const extension = fileURLToPath(new URL('../../.output/firefox-mv3-granted', import.meta.url));

/** A browser in German whose user asks not to be tracked, in both ways that there are. */
const PREFERENCES = {
  'intl.accept_languages': 'de-DE,de',
  'privacy.donottrackheader.enabled': true,
  'privacy.globalprivacycontrol.enabled': true,
  'privacy.globalprivacycontrol.functionality.enabled': true,
};

/** What every install sends. Firefox adds `Priority` after the rule: it cannot be taken away. */
const EVEN = {
  accept: 'application/json',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'en-US,en;q=0.9',
  'cache-control': 'no-cache',
  connection: 'keep-alive',
  'content-type': 'application/json',
  pragma: 'no-cache',
  priority: 'u=4',
  'sec-fetch-dest': 'empty',
  'sec-fetch-mode': 'cors',
  'sec-fetch-site': 'same-origin',
  'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
};

test('T9: in Firefox, a directory sees nothing of the browser but its family, and its site all', async () => {
  test.skip(executablePath === undefined, 'No Firefox is installed, and none could be installed.');
  const directory = await startSiteDirectory();
  const { url, key } = directory;
  const { browser, openOwnPage } = await launchFirefox({
    executablePath: executablePath ?? '',
    extension,
    preferences: PREFERENCES,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${url}/site`);
    const options = await openOwnPage('/options.html');
    const connection = { protocol: 'range', environment: 'production', url, key, keep: 'disk' };
    const added = await tellWorker(options, 'addDirectory', { ...connection, name: 'Site' });
    expect(added).toMatchObject({ ok: true });
    await tellWorker(options, 'checkNumber', { text: '+1 202-555-0143' });
    await page.evaluate(() => fetch('/from-page', { method: 'POST', body: 'x' }));

    const own = { authorization: `Bearer ${key}`, host: new URL(url).host };
    const asked = directory.seen.filter(({ path }) => path.endsWith('/hashes'));
    expect(asked.map(({ body }) => body)).toEqual([PROBE_BODY, '{"range":"bdc5e"}']);
    expect(asked.map(({ headers }) => headers)).toEqual([
      { ...EVEN, ...own, 'content-length': '13' },
      { ...EVEN, ...own, 'content-length': '17' },
    ]);
    expect(directory.seen.find(({ path }) => path === '/from-page')?.headers).toMatchObject({
      'accept-language': expect.stringContaining('de-DE'),
      cookie: 'visitor=7',
      dnt: '1',
      origin: url,
      'sec-gpc': '1',
      'user-agent': await page.evaluate(() => navigator.userAgent),
    });
  } finally {
    await browser.close();
    await directory.stop();
  }
});

/** Asks the worker as the extension's own pages do. */
function tellWorker(ownPage: Page, verb: string, body: object): Promise<unknown> {
  const message = JSON.stringify({ verb, body });
  return ownPage.evaluate(`browser.runtime.sendMessage(${message})`);
}
