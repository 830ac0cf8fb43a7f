import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { checkConsole } from '../driver/check-console';
import { checkTraffic } from '../driver/check-traffic';
import { connectDirectory } from '../driver/connect-directory';
import { launchExtension, type Launched } from '../driver/launch-extension';
import type { Listening } from '../driver/listen-on-loopback';
import { openPopup, type Popup } from '../driver/open-popup';
import { recordTraffic, type TrafficRecorder } from '../driver/record-traffic';
import { servePages } from '../driver/serve-pages';
import { startFakeDirectory, type FakeDirectory } from '../driver/start-fake-directory';
import { startSampleDirectory, type SampleDirectory } from '../driver/start-sample-directory';
import { watchConsole, type ConsoleLine } from '../driver/watch-console';

/** One browser with the built extension, and everything around it. */
export interface World extends Launched {
  readonly directory: SampleDirectory;
  readonly traffic: TrafficRecorder;
  readonly pages: Listening;
  /** Connects the sample directory, or another one, and switches all sites on. */
  readonly connect: (
    directory?: Parameters<typeof connectDirectory>[0]['directory'],
  ) => Promise<void>;
  /** Opens a page under a host name, by plain http. */
  readonly visit: (name: string, host?: string) => Promise<Page>;
  /** The real toolbar popup on a page. */
  readonly openPopup: (page: Page) => Promise<Popup>;
  /** Starts a directory that answers as it is told to. */
  readonly fakeDirectory: (
    ...answer: Parameters<typeof startFakeDirectory>
  ) => Promise<FakeDirectory>;
  /** The folder of the browser's profile. */
  readonly profile: string;
  /** Closes the browser, so that all that it keeps is in its profile. */
  readonly quit: () => Promise<void>;
  /** Starts the browser again with the same profile; closes it before where it runs. */
  readonly restart: () => Promise<World>;
}

interface Options {
  /** The folder of the built extension. */
  readonly extension: string;
  /** Pages that are served besides those in test/pages. */
  readonly extraPages: Readonly<Record<string, string>>;
}

interface OpenWorld {
  readonly world: World;
  /**
   * Closes everything and checks the whole run: no console line of ours may hold a number, hash,
   * prefix or key (T17), and no request may have left that docs/privacy.md does not list.
   */
  readonly close: () => Promise<void>;
}

/** Starts a browser with a fresh profile, a directory, pages, and a record of all that is sent and said. */
export async function openWorld({ extension, extraPages }: Options): Promise<OpenWorld> {
  const profile = await mkdtemp(join(tmpdir(), 'hushdial-profile-'));
  const [directory, traffic, pages] = await Promise.all([
    startSampleDirectory(),
    recordTraffic(),
    servePages(extraPages),
  ]);
  const lines: ConsoleLine[] = [];
  const fakes: FakeDirectory[] = [];
  let context: BrowserContext;

  const launch = async (): Promise<World> => {
    const launched = await launchExtension({
      extension,
      headless: true,
      profile,
      proxy: traffic.url,
    });
    context = launched.context;
    await watchConsole(context, (line) => void lines.push(line));
    return {
      ...launched,
      directory,
      traffic,
      pages,
      connect: (to = directory) => connectDirectory({ ...launched, directory: to }),
      visit: (name, host = 'shop.test') =>
        visit(launched.context, `http://${host}:${pages.port}/${name}`),
      openPopup: (page) => openPopup({ ...launched, page }),
      fakeDirectory: async (answer) => {
        const fake = await startFakeDirectory(answer);
        fakes.push(fake);
        return fake;
      },
      profile,
      quit: () => context.close(),
      restart: async () => {
        await context.close();
        return launch();
      },
    };
  };

  const world = await launch();
  return {
    world,
    close: async () => {
      await context.close();
      await Promise.all([traffic, pages, directory, ...fakes].map(({ stop }) => stop()));
      await rm(profile, { recursive: true, force: true });
      checkConsole(lines);
      await checkTraffic(traffic.sent, { pagePort: pages.port });
    },
  };
}

async function visit(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}
