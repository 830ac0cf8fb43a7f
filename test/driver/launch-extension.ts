import { chromium, type BrowserContext, type Worker } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { listSandboxArgs } from '../../scripts/list-sandbox-args.mjs';

export interface Launched {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The running worker; asked for each time, since the browser stops and starts it. */
  readonly findWorker: () => Promise<Worker>;
}

interface Options {
  /** The folder of the built extension. */
  readonly extension: string;
  /** The folders of other extensions that run beside it. */
  readonly beside?: readonly string[];
  readonly headless: boolean;
  /** Empty for a profile that is thrown away. */
  readonly profile?: string;
  /** Everything that the browser sends goes through here. */
  readonly proxy?: string;
  readonly colorScheme?: 'light' | 'dark';
}

/** Launches Chromium with the built extension, as a person has it: no part of it is replaced. */
export async function launchExtension(options: Options): Promise<Launched> {
  const folders = [options.extension, ...(options.beside ?? [])].join(',');
  const executablePath = await findChromium();
  if (executablePath === undefined)
    throw new Error('No Chromium was found. Install one, or set CHROMIUM_PATH.');
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath,
    headless: false,
    // Whoever launches it ends it, together with everything else that is running.
    handleSIGINT: false,
    handleSIGTERM: false,
    // As a person has it: pages come back from the back-forward cache.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.headless ? { width: 1_100, height: 900 } : null,
    ...(options.proxy && { proxy: { server: options.proxy, bypass: '<-loopback>' } }),
    args: [
      ...(options.headless ? ['--headless=new'] : []),
      ...listSandboxArgs(),
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      `--disable-extensions-except=${folders}`,
      `--load-extension=${folders}`,
    ],
  });
  const isOwn = (worker: Worker) => worker.url().endsWith('/background.js');
  const findWorker = async () =>
    context.serviceWorkers().find(isOwn) ??
    context.waitForEvent('serviceworker', { predicate: isOwn });
  return { context, findWorker, extensionId: new URL((await findWorker()).url()).host };
}
