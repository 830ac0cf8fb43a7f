import { mkdtemp, rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKey } from '../../service/create-key';
import { createApp } from '../../service/http/create-app';
import { importList, type ImportSummary } from '../../service/import/import-list';
import { revokeKey } from '../../service/revoke-key';
import { startDirectory } from '../../service/start-directory';
import { openStore, type DirectoryStore } from '../../service/store/open-store';
import { DAY_MS } from '../../lib/time';
import { PROBE_BODY } from './answer-probe';
import type { SeenRequest } from './seen-request';

export interface SampleDirectory {
  readonly url: string;
  readonly key: string;
  /** What the import said of the list. */
  readonly summary: ImportSummary;
  /** Every request that has arrived, in order. */
  readonly seen: readonly SeenRequest[];
  /** Those of them that asked for a range; the others were connection tests. */
  readonly queries: readonly SeenRequest[];
  /** The status of every answer, in the order in which they were ready. */
  readonly statuses: readonly number[];
  /** Ends the key: from now on it is refused. */
  readonly revokeKey: () => void;
  /** Makes another key, as the operator does; both are taken. */
  readonly addKey: () => string;
  /** Stops listening; `resume` listens at the same address again. */
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const SAMPLE_LIST = new URL('../../service/sample/sample-list.csv', import.meta.url);

interface Options {
  /** A plain list or an FTC complaint file; the sample list where nothing is said. */
  readonly list?: string | URL;
  readonly port?: number;
  readonly reportLines?: (lines: number) => void;
}

/** Starts the real directory service on loopback with a list and a key, in a folder that goes with it. */
export async function startSampleDirectory({
  list = SAMPLE_LIST,
  port = 0,
  reportLines,
}: Options = {}): Promise<SampleDirectory> {
  const storePath = await mkdtemp(join(tmpdir(), 'hushdial-'));
  const store = openStore(storePath);
  const summary = await importInto(store, { list, ...(reportLines && { reportLines }) });
  const { id, key } = createKey({ keys: store.keys, user: 'sample', now: Date.now });
  const app = createApp({ store: store.listing, keys: store.keys, now: () => performance.now() });
  const seen: SeenRequest[] = [];
  const queries: SeenRequest[] = [];
  const statuses: number[] = [];
  const fetch = async (request: Request) => {
    const copy = await copyRequest(request.clone());
    seen.push(copy);
    if (copy.body !== PROBE_BODY) queries.push(copy);
    const response = await app.fetch(request);
    statuses.push(response.status);
    return response;
  };
  const serve = (at: number) =>
    startDirectory({ storePath, host: '127.0.0.1', port: at, app: { fetch } });
  let running = await serve(port);
  const { url } = running;
  return {
    url,
    key,
    summary,
    seen,
    queries,
    statuses,
    addKey: () => createKey({ keys: store.keys, user: 'sample', now: Date.now }).key,
    revokeKey: () => void revokeKey({ keys: store.keys, id, now: Date.now }),
    pause: () => running.stop(),
    resume: async () => {
      running = await serve(Number(new URL(url).port));
    },
    stop: async () => {
      await running.stop();
      await store.close();
      await rm(storePath, { recursive: true, force: true });
    },
  };
}

type Import = Required<Pick<Options, 'list'>> & Pick<Options, 'reportLines'>;

async function importInto(
  store: DirectoryStore,
  { list, ...rest }: Import,
): Promise<ImportSummary> {
  const change = store.beginChange();
  if (!change.ok) throw new Error('nobody else knows of this store');
  const nowMs = Date.now();
  const outcome = await importList({
    input: createReadStream(list),
    change: change.value,
    state: store.readState(),
    country: 'US',
    nowMs,
    today: Math.floor(nowMs / DAY_MS),
    ...rest,
  }).finally(change.value.end);
  if ('importedAtMs' in outcome) throw new Error('nothing was imported before');
  return outcome;
}

async function copyRequest(request: Request): Promise<SeenRequest> {
  const { method, url, headers } = request;
  const atMs = performance.now();
  return {
    method,
    path: new URL(url).pathname,
    headers: Object.fromEntries(headers),
    body: await request.text(),
    atMs,
  };
}
