import { onTestFinished } from 'vitest';
import { createJobDesk } from '../jobs/create-job-desk';
import { createJobRunner } from '../jobs/create-job-runner';
import { openJobStore } from '../jobs/open-job-store';
import type { ListingStore } from '../listing/listing-store';
import type { LockHolder } from '../store/take-lock';
import type { SendWebhook, WebhookCall } from '../webhook/create-webhook-sender';
import { createTestApp, type World } from './create-test-app';
import { makeFolder } from './make-folder';

interface JobWorld extends World {
  /** The folder of the jobs. */
  readonly path?: string;
  readonly runner?: LockHolder;
  readonly findListing?: ListingStore['findListing'];
  readonly send?: SendWebhook;
  readonly allowsPrivateWebhooks?: boolean;
  readonly random?: () => number;
}

/** A tick that has more to do at once says so by a shorter wait. */
const SOON_MS = 1_000;

/** A directory with jobs that go on only when they are told to. Webhooks are written down. */
export function createJobWorld(world: JobWorld = {}) {
  const { path = makeFolder(), allowsPrivateWebhooks = false, random = () => 0.5 } = world;
  const { runner: holder = { process: process.pid, secret: 'first' } } = world;
  const store = openJobStore(path);
  onTestFinished(() => store.close());
  const stop = new AbortController();
  const calls: WebhookCall[] = [];
  const failures: string[] = [];
  const shared = { store, runner: holder, wallClock: () => made.clock.nowMs };
  const desk = createJobDesk({
    ...shared,
    allowsPrivateWebhooks,
    onAdded: (job) => runner.take(job),
  });
  const made = createTestApp({ ...world, options: { jobs: desk, ...world.options } });
  const runner = createJobRunner({
    ...shared,
    keys: made.keys,
    listing: { findListing: world.findListing ?? made.store.findListing },
    send: (call) => {
      calls.push(call);
      return world.send?.(call) ?? Promise.resolve({ ok: true, value: undefined });
    },
    random,
    signal: stop.signal,
    logError: (name) => failures.push(name),
    onChange: () => {},
  });
  /** Lets everything happen that is due. @returns milliseconds until there is more */
  const work = async () => {
    let waitMs = 0;
    while (waitMs < SOON_MS) waitMs = await runner.tick();
    await runner.settle();
    return runner.tick();
  };
  return { ...made, jobs: store, runner, calls, failures, stop, work };
}
