import { describe, expect, test } from 'vitest';
import { findUsageAlerts } from './find-usage-alerts';
import type { UsageDay } from './usage-day';

const TODAY = '2026-11-27';
const count = (day: string, part: Partial<UsageDay> = {}): UsageDay => ({
  day,
  directoryId: 'a',
  requests: 20,
  automatic: 15,
  limited: 0,
  ...part,
});
const BEFORE = ['2026-11-24', '2026-11-25', '2026-11-26'].map((day) => count(day));
const find = (part: Partial<UsageDay>, before: readonly UsageDay[] = BEFORE) =>
  findUsageAlerts([count(TODAY, part), ...before], TODAY);

describe('findUsageAlerts', () => {
  test.each([
    ['pages, where hardly anybody asked', { requests: 61, automatic: 60 }, 'pages'],
    ['a person, who asked for most', { requests: 61, automatic: 10 }, 'person'],
    ['another user of the key', { requests: 61, automatic: 60, limited: 3 }, 'otherUser'],
  ] as const)(
    'tells of a day over three times the usual one, and names %s',
    (_who, part, cause) => {
      expect(find(part)).toEqual([{ directoryId: 'a', requests: 61, usual: 20, cause }]);
    },
  );

  test('tells of another user of the key on a day as usual too', () => {
    expect(find({ limited: 3 })).toMatchObject([{ cause: 'otherUser' }]);
  });

  test.each([
    ['three times the usual day', { requests: 60 }, BEFORE],
    ['a busy day after two days', { requests: 900 }, BEFORE.slice(1)],
    ['few requests after none', { requests: 29 }, BEFORE.map((day) => ({ ...day, requests: 1 }))],
    ['two refusals', { limited: 2 }, BEFORE],
    ['a busy day of another directory', { requests: 900, directoryId: 'b' }, BEFORE],
  ])('is silent on %s', (_what, part, before) => {
    expect(find(part, before)).toEqual([]);
  });

  test('takes the middle of an even number of days', () => {
    const before = [10, 20, 30, 90].map((requests, index) =>
      count(`2026-11-2${index}`, { requests }),
    );
    expect(find({ requests: 76 }, before)).toMatchObject([{ usual: 25 }]);
    expect(find({ requests: 75 }, before)).toEqual([]);
  });
});
