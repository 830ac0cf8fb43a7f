import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-firefox';
import { launchFirefox } from '../driver/launch-firefox';
import { servePages } from '../driver/serve-pages';
import { startSampleDirectory } from '../driver/start-sample-directory';

const executablePath = findFirefox();
const extension = fileURLToPath(new URL('../../.output/firefox-mv3-granted', import.meta.url));

test('in Firefox, page and popup tell which numbers are reported (the popup in a tab)', async () => {
  test.skip(executablePath === undefined, 'No Firefox is installed, and none could be installed.');
  const [directory, pages] = await Promise.all([startSampleDirectory(), servePages()]);
  const { browser, openOwnPage } = await launchFirefox({
    executablePath: executablePath ?? '',
    extension,
  });
  try {
    const options = await openOwnPage('/options.html');
    await typeInto(options, 'Address', directory.url);
    await typeInto(options, 'Name', 'Sample directory');
    await typeInto(options, 'Key', `${directory.key}\n`);
    await expect.poll(() => readText(options, '.directories')).toContain('Sample directory');
    await focusField(options, 'On all sites');
    await options.keyboard.press(' ');
    await expect.poll(() => readText(options)).toContain('Every page is checked from now on.');

    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${pages.port}/sample.html`);
    const countMarked = () =>
      page.evaluate(() => [...CSS.highlights.values()].map(({ size }) => size));
    await expect.poll(countMarked).toEqual([7]);

    const popup = await openOwnPage(`/popup.html?tab=${await findTab(options)}`);
    const popupText = expect.poll(() => readText(popup));
    await popupText.toContain('3 of 7 numbers on this page are reported');
    await popupText.toContain('7 checks left this browser, 5 characters each.');
    expect(directory.queries.map(({ body }) => body)).toContain('{"range":"bdc5e"}');
    expect(directory.queries).toHaveLength(7);
  } finally {
    await browser.close();
    await Promise.all([pages.stop(), directory.stop()]);
  }
});

/**
 * The text that a person reads in a page. The driver's own waits need `Function()`, which the
 * extension's pages do not allow, nor some versions of Firefox for them.
 */
function readText(page: Page, selector = 'body'): Promise<string> {
  return page.evaluate((of) => document.querySelector<HTMLElement>(of)?.innerText ?? '', selector);
}

/** Types into the field whose label begins with these words, key by key. */
async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await focusField(page, label);
  await page.keyboard.type(text);
}

/** Goes to the field whose label begins with these words, once it is there. */
async function focusField(page: Page, label: string): Promise<void> {
  const focus = (words: string) => {
    const labels = [...document.querySelectorAll('label')];
    const field = labels.find(({ textContent }) => textContent?.startsWith(words))?.control;
    field?.focus();
    return field !== null && field === document.activeElement;
  };
  await expect.poll(() => page.evaluate(focus, label)).toBe(true);
}

/** The number of the tab that shows the sample page, as the extension knows it. */
async function findTab(ownPage: Page): Promise<number> {
  const id: unknown = await ownPage.evaluate(
    `browser.tabs.query({ url: 'http://127.0.0.1/*' }).then(([{ id }]) => id)`,
  );
  return Number(id);
}
