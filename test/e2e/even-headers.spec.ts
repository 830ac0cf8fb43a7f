import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { connectDirectory } from '../driver/connect-directory';
import { findBuild } from '../driver/find-build';
import { launchExtension, type Launched } from '../driver/launch-extension';
import { openOptions } from '../driver/open-options';
import { pairHeaders } from '../driver/pair-headers';
import { recordTraffic } from '../driver/record-traffic';
import type { FakeDirectory } from '../driver/start-fake-directory';
import { startSiteDirectory } from '../driver/start-site-directory';

/** A browser in German whose user does not want to be tracked. */
const PREFERENCES = {
  enable_do_not_track: true,
  intl: { accept_languages: 'de-DE,de', selected_languages: 'de-DE,de' },
};

/** What every install sends, whatever the browser is set to and runs on. */
const EVEN = {
  accept: 'application/json',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'en-US,en;q=0.9',
  'cache-control': 'no-cache',
  'content-type': 'application/json',
  pragma: 'no-cache',
  // Behind the recorder; elsewhere it is `Connection`.
  'proxy-connection': 'keep-alive',
  'sec-fetch-dest': 'empty',
  'sec-fetch-mode': 'cors',
  'sec-fetch-site': 'none',
  'user-agent':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
};

interface German extends Launched {
  readonly directory: FakeDirectory;
  /** The headers of every request to an address of the directory, by lower-case names. */
  readonly headersOf: (path: string, method: string) => readonly Record<string, string>[];
}

const test = base.extend<{ german: German }>({
  german: async ({ browserName: _unused }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'hushdial-profile-'));
    await mkdir(join(profile, 'Default'));
    await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
    const [directory, traffic] = await Promise.all([startSiteDirectory(), recordTraffic()]);
    const extension = findBuild('chrome-mv3-granted');
    const proxy = traffic.url;
    const launched = await launchExtension({ extension, headless: true, profile, proxy });
    const headersOf = (path: string, method: string) =>
      traffic.sent
        .filter((sent) => sent.method === method && sent.url === directory.url + path)
        .map(({ rawHeaders }) => Object.fromEntries(pairHeaders(rawHeaders)));
    await use({ ...launched, directory, headersOf });
    await launched.context.close();
    await Promise.all([directory.stop(), traffic.stop()]);
    await rm(profile, { recursive: true, force: true });
  },
});

// The driver sets a language of its own over that of the profile.
test.use({ locale: 'de-DE' });

const RANGES = '/api/1.0/service/hashes';

test('T9: a directory sees nothing of the browser but its family, from the first request on', async ({
  german,
}) => {
  const { context, directory, headersOf } = german;
  await connectDirectory(german);
  // Its own site: the number there is asked about after the cookie was set.
  await (await context.newPage()).goto(`${directory.url}/site`);
  await expect.poll(() => headersOf(RANGES, 'POST').length).toBe(2);
  const own = { authorization: `Bearer ${directory.key}`, host: new URL(directory.url).host };
  expect(headersOf(RANGES, 'POST')).toEqual([
    // The connection test, before the directory is known.
    { ...EVEN, ...own, 'content-length': '13' },
    { ...EVEN, ...own, 'content-length': '17' },
  ]);
});

test("T9: what the user does on a directory's own site stays as the browser makes it", async ({
  german,
}) => {
  const { context, directory, headersOf } = german;
  await connectDirectory(german);
  const page = await context.newPage();
  await page.goto(`${directory.url}/site`);
  await page.reload();
  await page.evaluate(() => fetch('/from-page', { method: 'POST', body: 'x' }));
  const usual = {
    'accept-language': expect.stringContaining('de-DE'),
    cookie: 'visitor=7',
    dnt: '1',
    'sec-ch-ua': expect.stringContaining('Chromium'),
    'sec-ch-ua-arch': expect.any(String),
    'user-agent': await page.evaluate(() => navigator.userAgent),
  };
  expect(usual['user-agent']).not.toBe(EVEN['user-agent']);
  expect(headersOf('/site', 'GET')[1]).toMatchObject(usual);
  expect(headersOf('/from-page', 'POST')).toMatchObject([
    { ...usual, origin: directory.url, referer: `${directory.url}/site` },
  ]);
});

test('T9: a request of an own page names neither hints nor cookies, though fetch would', async ({
  german,
}) => {
  const { context, directory, headersOf } = german;
  await connectDirectory(german);
  await (await context.newPage()).goto(`${directory.url}/site`);
  const options = await openOptions(german);
  await options.evaluate(
    (url) => fetch(url, { method: 'POST', body: 'x', credentials: 'include' }),
    `${directory.url}/from-options`,
  );
  const [headers] = headersOf('/from-options', 'POST');
  expect(Object.keys(headers ?? {}).toSorted()).toEqual(
    ['content-length', 'host', ...Object.keys(EVEN)]
      .filter((name) => name !== 'cache-control' && name !== 'pragma')
      .toSorted(),
  );
  expect(headers).toMatchObject({
    'accept-language': EVEN['accept-language'],
    'user-agent': EVEN['user-agent'],
  });
});
