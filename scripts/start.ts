import { access, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { TabView } from '../lib/message/views';
import { connectDirectory } from '../test/driver/connect-directory';
import { launchExtension, type Launched } from '../test/driver/launch-extension';
import { openPopup, type Popup } from '../test/driver/open-popup';
import { servePages } from '../test/driver/serve-pages';
import { startSampleDirectory, type SampleDirectory } from '../test/driver/start-sample-directory';
import { formatSummary } from '../service/import/format-summary';
import { buildExtension } from './build-extension';
import { createCleanUp } from './create-clean-up';
import { ensureChromium } from './ensure-chromium';
import { formatTable } from './format-table';
import { nameVerdict } from './name-verdict';
import { readStartOptions, type StartOptions } from './read-start-options';
import { showProgress } from './show-progress';

const HELP = `Runs Hushdial on a page, with a directory of its own on this machine.

  npm start                      opens a window with a sample page
  npm start -- URL               opens that page instead
  npm start -- --list FILE.csv   lists the numbers of a file: an FTC complaint file, or a number a line
  npm start -- --headless        opens no window: prints what was found and saves two pictures
`;

const OUT = fileURLToPath(new URL('../out/', import.meta.url));
const say = (line: string) => void process.stdout.write(`${line}\n`);

const cleanUp = createCleanUp();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(
    signal,
    () => void cleanUp.run().then(() => process.exit(signal === 'SIGINT' ? 130 : 143)),
  );
}
try {
  process.exitCode = await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await cleanUp.run();
}

async function start(): Promise<number> {
  const hasDisplay =
    process.platform !== 'linux' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const options = readStartOptions(process.argv.slice(2), { hasDisplay });
  if (!options.ok) throw new Error(`${options.error}\n\n${HELP}`);
  if (options.value.help) return (say(HELP), 0);
  if (!(await ensureChromium(say)))
    throw new Error('No Chromium could be installed. Install one, or set CHROMIUM_PATH.');
  const extension = await showProgress('Building the extension', buildExtension);
  const directory = await startDirectory(options.value);
  const pages = await servePages();
  cleanUp.add(pages.stop);
  const launched = await showProgress('Starting Chromium', () =>
    launchExtension({ extension, headless: options.value.headless }),
  );
  cleanUp.add(() => launched.context.close());
  await showProgress('Connecting the extension to the directory', () =>
    connectDirectory({ ...launched, directory }),
  );
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  await openPage(page, options.value.url ?? `http://127.0.0.1:${pages.port}/sample.html`);
  return options.value.headless ? report({ launched, page, directory }) : waitForWindow(launched);
}

async function openPage(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url);
  } catch (error) {
    const reason = /net::[A-Z_]+/.exec(String(error))?.[0] ?? 'no answer';
    throw new Error(`${url} could not be opened (${reason}). Check the address and the network.`, {
      cause: error,
    });
  }
}

async function startDirectory({ list }: StartOptions): Promise<SampleDirectory> {
  if (list !== undefined)
    await access(list).catch(() =>
      Promise.reject(new Error(`${list} cannot be read. Check its name.`)),
    );
  const directory = await showProgress('Starting the directory', () =>
    startSampleDirectory(list === undefined ? {} : { list }),
  );
  cleanUp.add(directory.stop);
  say(`The directory's list: ${formatSummary(directory.summary)}`);
  return directory;
}

function waitForWindow({ context }: Launched): Promise<number> {
  say(
    'The window is open. Hushdial is behind the puzzle piece in its toolbar. Close the window or press Ctrl-C to end.',
  );
  return new Promise((resolve) => context.on('close', () => resolve(0)));
}

interface Scene {
  readonly launched: Launched;
  readonly page: Page;
  readonly directory: SampleDirectory;
}

async function report({ launched, page, directory }: Scene): Promise<number> {
  const popup = await openPopup({ ...launched, page });
  const view = await showProgress('Waiting for the verdicts', () => waitForVerdicts(popup));
  await saveScreenshots(page, popup);
  const rows = view.numbers.map(({ written, e164, country, verdict }) => [
    written,
    e164,
    country ?? '',
    nameVerdict(verdict),
  ]);
  say(`\n${formatTable([['as written', 'E.164', 'country', 'verdict'], ...rows])}\n`);
  const tests = directory.seen.length - directory.queries.length;
  say(
    `${directory.queries.length} range queries left the browser, after ${tests} connection test. Their bodies:`,
  );
  for (const { body } of directory.queries) say(`  ${body}`);
  const open = view.numbers.flatMap(({ verdict }) =>
    verdict.kind === 'unknown' ? verdict.reason : [],
  );
  const waiting = open.filter((reason) => reason === 'onRequest').length;
  if (waiting > 0) say(`${waiting} only may be phone numbers, and are checked when you ask.`);
  const unanswered = open.length - waiting;
  if (unanswered > 0) say(`${unanswered} look-ups got no answer.`);
  return unanswered > 0 ? 1 : 0;
}

/** Asks the worker what the popup asks it, once the popup shows that nothing is pending any more. */
async function waitForVerdicts(popup: Popup): Promise<TabView> {
  const read = `(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.runtime.sendMessage({ verb: 'readTab', body: { tabId: tab.id } });
  })()`;
  await popup.waitFor(
    `(async () => { const view = await ${read}; return view.access === 'granted' && view.pending === 0; })()`,
  );
  return popup.evaluate<TabView>(read);
}

async function saveScreenshots(page: Page, popup: Popup): Promise<void> {
  await mkdir(OUT, { recursive: true });
  await writeFile(`${OUT}popup.png`, await popup.screenshot());
  await page.screenshot({ path: `${OUT}page.png` });
  say(`Pictures: out/page.png, out/popup.png`);
}
