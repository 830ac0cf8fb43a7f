import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { startAudit } from './audit/start-audit';
import { DEFAULT_AUDIT_DAYS } from './help-text';
import type { AppOptions } from './http/app-options';
import { createApp } from './http/create-app';
import { createListener } from './http/create-listener';
import { createShared } from './http/create-shared';
import type { FetchApp } from './http/listen-with';
import { startJobs, type RunningJobs } from './jobs/start-jobs';
import type { ListingStore } from './listing/listing-store';
import { readMachineClock } from './read-machine-clock';
import { openSharedLimiter } from './store/open-shared-limiter';
import { openStore, type DirectoryStore } from './store/open-store';
import { createMetrics, type Metrics } from './watch/create-metrics';
import { createWatchApp } from './watch/create-watch-app';

/** What a directory offers, and where it keeps it. */
export interface OpenOptions extends Pick<
  AppOptions,
  'behindTlsProxy' | 'publicRanges' | 'allowKeyInQuery' | 'name' | 'paddingSecret'
> {
  readonly storePath: string;
  /** In place of the store's own; it stays open when the directory is closed. */
  readonly listing?: ListingStore;
  /** Lets webhooks go to the own machine and network, and in clear text. */
  readonly allowPrivateWebhooks?: boolean;
  /** How many days it is kept how keys were used; 90 unless it is said, nothing with 0. */
  readonly auditDays?: number;
  /** Counts requests together with the other servers of the store that do so. */
  readonly shareLimits?: boolean;
}

interface OpenDirectory {
  /** Answers requests. */
  readonly listen: RequestListener;
  /** Begins to count what is answered, and makes what tells it. */
  readonly watch: (isStopping: () => boolean) => FetchApp;
  readonly close: () => Promise<void>;
}

/**
 * Opens everything that a server of a store needs.
 *
 * @throws when something of it cannot be opened; nothing stays open then
 */
export async function openDirectory(options: OpenOptions): Promise<OpenDirectory> {
  const closers: (() => Promise<void>)[] = [];
  /** What was opened last is closed first. */
  const close = async (): Promise<void> => {
    for (const closeOne of closers.splice(0).toReversed()) await closeOne();
  };
  try {
    const store = openDirectoryStore(options);
    closers.push(store.close);
    const audit = startAudit({
      table: store.uses,
      keepDays: options.auditDays ?? DEFAULT_AUDIT_DAYS,
      logError: (name) =>
        log(`How keys were used could not be written, and is tried again: ${name}`),
    });
    closers.push(audit.stop);
    const jobs = openJobs(store, options);
    closers.push(jobs.stop);
    const limiter = options.shareLimits
      ? openSharedLimiter({ path: options.storePath, now: readMachineClock })
      : undefined;
    if (limiter) closers.push(limiter.close);
    let metrics: Metrics | undefined;
    const parts: AppOptions = {
      paddingSecret: store.keepPaddingSecret(),
      ...options,
      ...(limiter && { limiter }),
      store: store.listing,
      keys: store.keys,
      now: () => performance.now(),
      jobs: jobs.desk,
      countUse: (use) => {
        audit.count(use);
        metrics?.countUse(use);
      },
    };
    const shared = createShared(parts);
    const listen = createListener({ ...shared, app: createApp(parts, shared) });
    return {
      listen: (request, response) => {
        metrics?.time(response);
        listen(request, response);
      },
      watch: (isStopping) => {
        metrics = createMetrics(store.listing);
        return createWatchApp({ readFacts: store.listing.readFacts, metrics, isStopping });
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function openDirectoryStore({ storePath, listing }: OpenOptions): DirectoryStore {
  const store = openStore(storePath);
  return listing ? { ...store, listing } : store;
}

function openJobs({ listing, keys }: DirectoryStore, options: OpenOptions): RunningJobs {
  return startJobs({
    path: join(options.storePath, 'jobs'),
    listing,
    keys,
    allowsPrivateWebhooks: options.allowPrivateWebhooks ?? false,
    logError: (name) => log(`A job or its webhook failed: ${name}`),
  });
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}
