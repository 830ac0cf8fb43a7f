import type { ServerResponse } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { SECOND_MS } from '../../lib/time';
import type { KeyUse } from '../audit/key-use';
import type { ListingStore } from '../listing/listing-store';

/** Seconds: what a directory takes lies between a tenth of a millisecond and its own time-out. */
const BUCKETS = [0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2.5, 10];

/** What is counted of a directory, for its operator. */
export interface Metrics {
  /** Counts a request with a key, by contract and status: not by key, of which there may be many. */
  readonly countUse: (use: Pick<KeyUse, 'endpoint' | 'status'>) => void;
  /** Times an answer that begins now. */
  readonly time: (response: ServerResponse) => void;
  /** In the text format of Prometheus. */
  readonly render: () => Promise<string>;
  readonly contentType: string;
}

/** Creates the metrics of one directory, with those of its process. */
export function createMetrics({ readFacts }: Pick<ListingStore, 'readFacts'>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'hushdial_requests_total',
    help: 'Requests that want a key, by contract and status',
    labelNames: ['endpoint', 'status'] as const,
    registers,
  });
  const durations = new Histogram({
    name: 'hushdial_request_duration_seconds',
    help: 'From the head of a request to the end of its answer',
    buckets: BUCKETS,
    registers,
  });
  const listed = new Gauge({
    name: 'hushdial_listed_numbers',
    help: 'Numbers that are listed',
    registers,
  });
  const changed = new Gauge({
    name: 'hushdial_listing_changed_seconds',
    help: 'When the listing changed last, in seconds since 1970; 0 while nothing was imported',
    registers,
  });
  return {
    countUse: ({ endpoint, status }) => requests.inc({ endpoint, status }),
    time: (response) => {
      const end = durations.startTimer();
      response.once('close', () => end());
    },
    render: async () => {
      const { entries, changedAtMs = 0 } = await readFacts();
      listed.set(entries);
      changed.set(changedAtMs / SECOND_MS);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}
