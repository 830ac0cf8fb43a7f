import { ListingUnavailable } from '../listing/listing-unavailable';
import {
  FORM,
  HASHES,
  ITEMS,
  MALFORMED,
  NO_RANGE,
  OCTETS,
  ONCE,
  ORDER,
  RANGE,
  SAMPLES,
  type Sample,
} from './api-samples';
import type { createApiJudge } from './create-api-judge';
import type { createJobWorld } from './create-job-world';

type Setting = Parameters<typeof createJobWorld>[0];
type Operations = ReturnType<typeof createApiJudge>['operations'];

/** Who asks an operation for an answer of a status, and how. */
export interface Row extends Sample {
  readonly operation: string;
  readonly status: number;
  readonly why: string;
  readonly setting?: Setting;
  /** Makes a job first; its id takes the place of `{id}`. */
  readonly job?: 'queued' | 'done';
}

const NO_REQUESTS = { requests: 0, windowMs: 1_000 };
const failWith = (error: Error) => () => {
  throw error;
};
const failListing = (error: Error): Setting => {
  const fail = failWith(error);
  return { options: { store: { readRange: fail, findListing: fail, readFacts: fail } } };
};
const failKeys: Setting = {
  options: {
    keys: {
      findKey: failWith(new RangeError('a secret')),
      listKeys: () => [],
      saveKey: () => {},
      changeKey: () => {},
    },
  },
};

/** What an operation is refused for, where its statuses have it. */
const REFUSED: readonly Omit<Row, 'operation'>[] = [
  { status: 400, why: 'by http', setting: { options: { behindTlsProxy: true } } },
  { status: 401, why: 'with a wrong key', headers: { Authorization: 'Bearer no' } },
  { status: 403, why: 'without a scope', setting: { key: { scopes: [] } } },
  { status: 413, why: 'with a long body', body: ' '.repeat(1_048_577) },
  {
    status: 429,
    why: 'too often',
    setting: { key: { limits: { range: NO_REQUESTS, exact: NO_REQUESTS, batch: NO_REQUESTS } } },
  },
  { status: 500, why: 'that fails', setting: failKeys },
  { status: 503, why: 'without a listing', setting: failListing(new ListingUnavailable('x')) },
];

const jobRows: readonly Row[] = [
  { operation: 'post /api/v1/jobs', status: 202, why: 'without a webhook', body: ORDER },
  { operation: 'post /api/v1/jobs', status: 200, why: 'again', job: 'done', headers: ONCE },
  {
    operation: 'post /api/v1/jobs',
    status: 409,
    why: 'of another body',
    job: 'done',
    headers: ONCE,
    body: { ...ORDER, kind: 'reverse' },
  },
  { operation: 'get /api/v1/jobs', status: 200, why: 'that has one', job: 'queued' },
  { operation: 'get /api/v1/jobs/{id}', status: 200, why: 'that is done', job: 'done' },
  { operation: 'get /api/v1/jobs/{id}', status: 200, why: 'that is queued', job: 'queued' },
  { operation: 'delete /api/v1/jobs/{id}', status: 204, why: 'that is queued', job: 'queued' },
  { operation: 'get /api/v1/jobs/{id}/results', status: 200, why: 'whole', job: 'done' },
  {
    operation: 'get /api/v1/jobs/{id}/results',
    status: 200,
    why: 'of a page',
    job: 'done',
    path: '/api/v1/jobs/{id}/results?offset=1&limit=2',
  },
  {
    operation: 'get /api/v1/jobs/{id}/results',
    status: 400,
    why: 'of a malformed page',
    job: 'done',
    path: '/api/v1/jobs/{id}/results?limit=0',
  },
  { operation: 'get /api/v1/jobs/{id}/results', status: 409, why: 'too early', job: 'queued' },
  ...['get /api/v1/jobs/{id}', 'delete /api/v1/jobs/{id}', 'get /api/v1/jobs/{id}/results'].map(
    (operation): Row => ({ operation, status: 404, why: 'that nobody has' }),
  ),
];

const rangeRows: readonly Row[] = [
  {
    operation: `post ${HASHES}`,
    status: 200,
    why: 'in a form',
    headers: FORM,
    body: `range=${RANGE}`,
  },
  { operation: `post ${HASHES}`, status: 200, why: 'for records', headers: OCTETS },
  { operation: `post ${HASHES}`, status: 404, why: 'that has none', body: { range: NO_RANGE } },
  {
    operation: `post ${HASHES}`,
    status: 404,
    why: 'that has no records',
    headers: OCTETS,
    body: { range: NO_RANGE },
  },
  { operation: `get ${HASHES}/{range}`, status: 200, why: 'for records', headers: OCTETS },
  {
    operation: `get ${HASHES}/{range}`,
    status: 404,
    why: 'that has none',
    path: `${HASHES}/${NO_RANGE}`,
  },
  { operation: `get ${HASHES}/{range}`, status: 400, why: 'malformed', path: `${HASHES}/xyz` },
  {
    operation: 'get /range/{prefix}',
    status: 200,
    why: 'with padding',
    headers: { 'Add-Padding': 'true' },
  },
  {
    operation: 'get /range/{prefix}',
    status: 200,
    why: 'that has none',
    path: `/range/${NO_RANGE}`,
  },
  { operation: 'get /range/{prefix}', status: 400, why: 'malformed', path: '/range/xyz' },
];

const exactRows = ITEMS.filter((item) => item !== MALFORMED).flatMap((item) =>
  ['post /api/v1/lookup', 'post /api/v1/reverse-lookup'].map((operation): Row => ({
    operation,
    status: 200,
    why: `of ${item.hash.slice(0, 4)}`,
    body: item,
  })),
);

const good = Object.keys(SAMPLES)
  .filter((name) => !name.includes('{id}'))
  .map((operation): Row => ({
    operation,
    status: operation === 'post /api/v1/jobs' ? 202 : 200,
    why: 'as it should be',
  }));

/** What wants no key. */
const OPEN = /about$|openapi/;
/** What asks the listing nothing. */
const WITHOUT_LISTING = /hash$|jobs|openapi/;

/** Whether an operation can be refused for it: not read from the document, which is to be tested. */
function canRefuse(operation: string, status: number): boolean {
  switch (status) {
    case 400:
      return true;
    case 413:
      return operation.startsWith('post');
    case 500:
      return !operation.includes('openapi');
    case 503:
      return !WITHOUT_LISTING.test(operation);
    default:
      return !OPEN.test(operation);
  }
}

/** @returns a request for each status of each operation, and for each form that an answer has */
export function listApiRows(operations: Operations): readonly Row[] {
  const refused = operations.flatMap(({ name }) =>
    REFUSED.filter(({ status }) => canRefuse(name, status)).map((row): Row => {
      const isOpen = OPEN.test(name) && row.status === 500;
      const setting = isOpen ? failListing(new RangeError('a secret')) : row.setting;
      return { ...SAMPLES[name], ...row, operation: name, ...(setting && { setting }) };
    }),
  );

  const malformed = operations
    .filter(({ name }) => SAMPLES[name]?.body !== undefined)
    .map(({ name }): Row => ({ operation: name, status: 400, why: 'malformed', body: {} }));

  return [...good, ...rangeRows, ...exactRows, ...jobRows, ...malformed, ...refused];
}
