import { HASH_LENGTHS } from '../http/hash-lengths';
import { MAX_JOB_ITEMS, MAX_JOBS_A_KEY } from '../jobs/job-limits';
import { describeObject, refer, type Schema } from './schema';

const text: Schema = { type: 'string' };
const count: Schema = { type: 'integer', minimum: 0 };
const moment: Schema = { type: 'string', format: 'date-time' };
const day: Schema = { type: 'string', format: 'date' };
const algorithm: Schema = { enum: Object.keys(HASH_LENGTHS) };
const sha1: Schema = { type: 'string', pattern: '^[0-9a-f]{40}$' };
const hash: Schema = { type: 'string', pattern: '^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$' };
const phone: Schema = { type: 'string', pattern: '^\\+[1-9][0-9]{1,14}$' };
const listOf = (items: Schema, limits: Schema = {}): Schema => ({
  type: 'array',
  items,
  ...limits,
});

const item = describeObject({ hash: text, algorithm: text });
const itemError = describeObject({
  error: describeObject({
    code: { enum: ['malformed_item', 'unsupported_algorithm', 'malformed_hash'] },
    message: text,
  }),
});
const webhookState = { state: { enum: ['waiting', 'delivered', 'failed'] }, attempts: count };
const job = {
  id: { type: 'string', pattern: '^[0-9a-f]{32}$' },
  kind: { enum: ['lookup', 'reverse'] },
  state: { enum: ['queued', 'running', 'done'] },
  items: { type: 'integer', minimum: 1, maximum: MAX_JOB_ITEMS },
  done: count,
  failed: count,
  created_at: moment,
  expires_at: moment,
};
const jobEnd = { finished_at: moment };

/** What is known of a listed number; never the number. */
const found = describeObject(
  { found: { const: true }, hash, algorithm, reports: count },
  {
    first_reported: day,
    last_reported: day,
    robocall_share: { type: 'number', minimum: 0, maximum: 1 },
    main_subject: text,
    sources: listOf(text, { minItems: 1 }),
  },
);

/** Every body that is sent or answered, by its name in the document. */
export const API_SCHEMAS: Readonly<Record<string, Schema>> = {
  Error: describeObject({ message: text }),
  RangeError: describeObject({ status: { const: 'error' }, message: text }, { id: text }),
  RangeQuestion: {
    type: 'object',
    properties: { range: { type: 'string', pattern: '^[0-9A-Fa-f]{5,40}$' } },
    required: ['range'],
  },
  Hashes: listOf(sha1, { minItems: 1, uniqueItems: true }),
  NoHashes: listOf({}, { maxItems: 0 }),
  RangeText: {
    type: 'string',
    pattern: '^(?:[0-9A-F]{35}:[0-9]+(?:\\r\\n[0-9A-F]{35}:[0-9]+)*)?$',
  },
  About: describeObject(
    {
      name: text,
      entries: count,
      algorithms: listOf(algorithm),
      range: describeObject({ algorithm: { const: 'sha1' }, min_length: count, max_length: count }),
      padding: describeObject({ request_header: text, multiple: count }),
      cache_seconds: count,
      sources: listOf(describeObject({ name: text }, { licence: text })),
    },
    { changed_at: moment },
  ),
  Item: item,
  Batch: describeObject({ items: listOf({}, { maxItems: 100 }) }),
  Lookup: { oneOf: [found, describeObject({ found: { const: false }, hash, algorithm })] },
  Reverse: {
    oneOf: [
      describeObject({ found: { const: true }, hash, phone }),
      describeObject({ found: { const: false }, hash }, { reason: { const: 'number_not_kept' } }),
    ],
  },
  ItemError: itemError,
  LookupResults: describeObject({
    results: listOf({ anyOf: [refer('Lookup'), refer('ItemError')] }, { maxItems: 100 }),
  }),
  ReverseResults: describeObject({
    results: listOf({ anyOf: [refer('Reverse'), refer('ItemError')] }, { maxItems: 100 }),
  }),
  HashQuestion: describeObject({
    phone: { type: 'string', description: 'With + and its country code.' },
    algorithms: listOf(algorithm, { minItems: 1, maxItems: 10 }),
  }),
  HashedPhone: describeObject({
    phone: text,
    normalized: phone,
    hashes: describeObject({}, { md5: hash, sha1: hash, sha256: hash }),
  }),
  JobOrder: describeObject(
    {
      kind: { enum: ['lookup', 'reverse'] },
      items: listOf({}, { minItems: 1, maxItems: MAX_JOB_ITEMS }),
    },
    {
      webhook: describeObject(
        { url: { type: 'string', format: 'uri', maxLength: 2_048 } },
        { secret: { type: 'string', pattern: '^[!-~]{16,128}$' } },
      ),
    },
  ),
  Job: describeObject(job, { ...jobEnd, webhook: describeObject(webhookState) }),
  SubmittedJob: describeObject(job, {
    ...jobEnd,
    webhook: describeObject(webhookState, { secret: text }),
  }),
  Jobs: describeObject({ jobs: listOf(refer('Job'), { maxItems: MAX_JOBS_A_KEY }) }),
  JobResults: describeObject(
    {
      id: job.id,
      items: job.items,
      offset: count,
      results: listOf({ anyOf: [refer('Lookup'), refer('Reverse'), refer('ItemError')] }),
    },
    { next_offset: count },
  ),
  JobDone: describeObject({
    id: job.id,
    kind: job.kind,
    state: { const: 'done' },
    items: job.items,
    failed: count,
    finished_at: moment,
  }),
};
