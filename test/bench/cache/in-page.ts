import { createLookup } from '../../../lib/lookup/create-lookup';
import { createRangeCache } from '../../../lib/lookup/create-range-cache';
import { createRangeSealer } from '../../../lib/lookup/create-range-sealer';
import type { E164 } from '../../../lib/number/e164';
import { normaliseNumber } from '../../../lib/number/normalise-number';
import { prepareQuery } from '../../../lib/number/prepare-query';
import { createStoreKeeper } from '../../../lib/store/create-store-keeper';
import { openDatabase } from '../../../lib/store/open-database';
import { createDirectories } from '../../../lib/worker/create-directories';

/* What the bench measures, as it is put into a page with a database of its own. */

export interface Measured {
  /** Writing every range. */
  readonly fillMs: number;
  /** Reading every range. */
  readonly readMs: number;
  /** Normalising, hashing and answering every number. */
  readonly lookUpMs: number;
  readonly sweepMs: number;
  readonly reported: number;
}

const DIRECTORY = {
  id: 'a',
  name: 'A',
  protocol: 'range',
  url: 'https://a.example',
  user: undefined,
  environment: 'production',
  isOn: true,
  allows: [],
  keyKept: 'disk',
} as const;
const PREFIX_LENGTH = 5;
const DAY_MS = 86_400_000;

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const refuse = () => Promise.reject(new Error('Everything is in the cache.'));

/** Fills a cache with the ranges of so many numbers, of ten entries each, and reads it. */
export async function measure(count: number): Promise<Measured> {
  const store = createStoreKeeper({
    open: (onClosed) => openDatabase(crypto.randomUUID(), onClosed),
    setTimer: (run, delayMs) => void setTimeout(run, delayMs),
    onRecover: () => {},
  });
  const secret = Promise.resolve(randomBytes(32));
  const sealer = createRangeSealer({ readSecret: () => secret, randomBytes });
  const now = () => Date.now();
  const cache = createRangeCache({ store, sealer, now, ttlMs: async () => DAY_MS });
  const controls = {
    countSent: async () => {},
    readGate: refuse,
    pause: refuse,
    reopen: refuse,
  };
  const queue = { ...controls, ask: refuse, sendNow: refuse };
  const directories = createDirectories({
    store,
    session: { readAll: refuse, remove: refuse },
    vault: {
      read: refuse,
      write: refuse,
      remove: refuse,
      clear: refuse,
    },
    cache,
    memory: { read: refuse, write: refuse, clear: refuse },
    queues: {
      of: () => queue,
      ofExact: () => ({ ...queue, reverseLookUp: refuse }),
      controlsOf: () => controls,
      drop: refuse,
      restart: refuse,
      renew: refuse,
    },
    mayShow: refuse,
    mayAsk: refuse,
    onTest: refuse,
    onAdd: refuse,
    readReminderDays: refuse,
    onRemove: refuse,
    random: Math.random,
    now,
  });
  await store.run((database) => database.put('directories', DIRECTORY));
  const { lookUp } = createLookup({ listDirectories: directories.listAsked });
  const texts = Array.from(
    { length: count },
    (_, index) => `(202) 555-${`${index}`.padStart(4, '0')}`,
  );
  const numbers = texts.map(normalise);
  const ranges = await Promise.all(numbers.map(makeRange));
  const fillMs = await time(() =>
    Promise.all(ranges.map(({ prefix, answer }) => cache.write('a', prefix, answer))),
  );
  const readMs = await time(() => Promise.all(ranges.map(({ prefix }) => cache.read('a', prefix))));
  let reported = 0;
  const lookUpMs = await time(async () => {
    const verdicts = await Promise.all(texts.map((text) => lookUp(normalise(text))));
    reported = verdicts.filter(({ kind }) => kind === 'reported').length;
  });
  return { fillMs, readMs, lookUpMs, sweepMs: await time(cache.sweep), reported };
}

function normalise(text: string): E164 {
  const e164 = normaliseNumber(text, 'US');
  if (!e164) throw new Error('That is no number.');
  return e164;
}

/** A range with the number itself and nine others. */
async function makeRange(e164: E164) {
  const query = await prepareQuery(e164);
  const prefix = query.prefixOf(PREFIX_LENGTH);
  const others = Array.from({ length: 9 }, (_, index) => ({
    of: `${prefix}${index}`.padEnd(40, 'e'),
  }));
  return { prefix, answer: { listed: [{ of: e164 }, ...others], near: [] } };
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

Object.assign(globalThis, { bench: { measure } });
