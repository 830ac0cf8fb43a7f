import { describe, expect, test } from 'vitest';
import type { ExactListing } from '../directory/exact-protocol';
import type { Consent } from '../number/consent';
import type { E164 } from '../number/e164';
import { prepareQuery } from '../number/prepare-query';
import type { Asked } from './create-batch-queue';
import { findExactly } from './find-exactly';

const LISTED = '+12025550143' as E164;
const CONSENT = { directoryId: 'a' } as Consent;

interface World {
  readonly consent?: Consent | undefined;
  readonly known?: () => Promise<ExactListing | undefined>;
  readonly mayShow?: boolean;
  readonly keptOnly?: boolean;
  readonly answer?: Asked<ExactListing>;
}

async function findIt({
  consent,
  known = async () => undefined,
  mayShow = true,
  keptOnly = false,
  answer = { ok: true, value: { isListed: true } },
}: World = {}) {
  const asked: unknown[] = [];
  const remembered: unknown[] = [];
  const find = findExactly({
    findConsent: (given) => given,
    algorithm: 'sha1',
    recall: known,
    remember: async (...told) => void remembered.push(told),
    mayShow: async () => mayShow || 'overBudget',
    ask: async (...told) => {
      asked.push(told);
      return answer;
    },
  });
  const found = await find(await prepareQuery(LISTED), {
    urgent: true,
    shownTo: consent,
    keptOnly,
  });
  return { found, asked, remembered };
}

describe('findExactly', () => {
  test('T8: sends nothing without consent, and waits for the user', async () => {
    expect(await findIt()).toEqual({
      found: { ok: false, error: { kind: 'onRequest' } },
      asked: [],
      remembered: [],
    });
  });

  test('shows the directory the number with consent, and remembers what it said', async () => {
    const hash = 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b';
    expect(await findIt({ consent: CONSENT })).toEqual({
      found: { ok: true, value: { entry: { of: LISTED }, near: [] } },
      asked: [[hash, { urgent: true, prefix: 'bdc5e' }]],
      remembered: [[LISTED, { isListed: true }]],
    });
  });

  test.each([
    ['listed', true, { of: LISTED }],
    ['not listed', false, undefined],
  ])('tells what it was told before, without consent: %s', async (_what, isListed, entry) => {
    expect(await findIt({ known: async () => ({ isListed }) })).toMatchObject({
      found: { ok: true, value: { entry } },
      asked: [],
    });
  });

  test('T2: shows nothing where only what is kept counts', async () => {
    expect(await findIt({ consent: CONSENT, keptOnly: true })).toMatchObject({
      found: { ok: false, error: { kind: 'notKept' } },
      asked: [],
    });
    expect(await findIt({ keptOnly: true })).toMatchObject({
      found: { error: { kind: 'onRequest' } },
    });
  });

  test('F19: asks where the memory is broken', async () => {
    const known = () => Promise.reject(new Error('closed'));
    expect((await findIt({ known, consent: CONSENT })).asked).toHaveLength(1);
  });

  test('T2: shows nothing over the budget', async () => {
    expect(await findIt({ consent: CONSENT, mayShow: false })).toMatchObject({
      found: { error: { kind: 'overBudget' } },
      asked: [],
    });
  });

  test('hands on why there is no answer, and remembers none', async () => {
    const answer = { ok: false, error: { kind: 'timedOut' } } as const;
    const { found, remembered } = await findIt({ consent: CONSENT, answer });
    expect(found).toEqual(answer);
    expect(remembered).toEqual([]);
  });
});
