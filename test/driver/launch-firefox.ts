import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** The add-on's id, and the address that its pages get in the test's profile. */
const ADDON_ID = 'hushdial@hushdial.example';
const ADDON_ORIGIN = 'moz-extension://7f1c3c5e-2a11-4d21-9b55-0d6f3c1c9a01';

type Preferences = Readonly<Record<string, string | boolean>>;

export interface LaunchedFirefox {
  readonly browser: Browser;
  /** Opens one of the extension's own pages in a tab, by a path such as `/options.html`. */
  readonly openOwnPage: (path: string) => Promise<Page>;
}

interface Options {
  readonly executablePath: string;
  /** The folder of the built extension. */
  readonly extension: string;
  /** Set besides the browser's own, as in `about:config`. */
  readonly preferences?: Preferences;
}

/** Launches a real Firefox over WebDriver BiDi with the built extension. */
export async function launchFirefox({
  executablePath,
  extension,
  preferences = {},
}: Options): Promise<LaunchedFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // In most versions content may not go to an extension's pages; the browser's own window may.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...preferences,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: new URL(ADDON_ORIGIN).host }),
    },
  });
  await browser.installExtension(extension);
  return { browser, openOwnPage: (path) => openOwnPage(browser, ADDON_ORIGIN + path) };
}

/** The part of the driver's BiDi browser that speaks the protocol itself. */
interface Connected {
  readonly connection: {
    readonly send: (
      method: string,
      params: object,
    ) => Promise<{
      readonly result: {
        readonly type?: string;
        readonly contexts?: readonly { readonly context: string }[];
      };
    }>;
  };
}

async function openOwnPage(browser: Browser & Partial<Connected>, url: string): Promise<Page> {
  const { connection } = browser;
  if (!connection) throw new Error('This Firefox is not driven over WebDriver BiDi.');
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const expression = `(() => {
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    window.gBrowser.selectedTab = window.gBrowser.addTrustedTab(${JSON.stringify(url)});
  })()`;
  const context = tree.result.contexts?.[0]?.context ?? '';
  const target = { context };
  const opened = await connection.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target,
  });
  // Firefox 140 gives nothing of its own window, and lets content go to an extension's pages.
  if (opened.result.type === 'exception') await navigate(browser, url);
  return findPage(browser, url);
}

/** The driver never hears that such a navigation is done. */
async function navigate(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  page.goto(url).catch(() => {});
}

/** The driver is not told of the navigation, so every tab is asked where it is until one is there. */
async function findPage(browser: Browser, url: string): Promise<Page> {
  for (const endMs = Date.now() + 15_000; Date.now() < endMs;) {
    for (const page of await browser.pages()) {
      const href = await page
        .evaluate(`document.readyState === 'complete' && location.href`)
        .catch(() => '');
      if (href === url) return page;
    }
  }
  throw new Error(`No tab came to ${url}.`);
}
