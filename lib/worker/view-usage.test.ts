import { expect, test } from 'vitest';
import { makeDirectoryView } from '../../test/fakes/make-directory-view';
import type { DirectoryView } from '../message/views';
import { viewUsage } from './view-usage';

const NOW_MS = new Date(2026, 10, 27, 12).getTime();
const sent = (atMs: number, directoryId: string) =>
  ({ atMs, directoryId, prefix: 'bdc5e', occasion: 'page' }) as const;
const count = (day: string, directoryId: string, requests = 1) => ({
  day,
  directoryId,
  requests,
  automatic: 1,
  limited: 0,
});

test('names the directories, the latest first, and counts of those that are connected', async () => {
  const view = await viewUsage({
    directories: { list: async () => [makeDirectoryView({ id: 'a', name: 'Mine' })] },
    ledger: {
      list: async () => [
        { ...sent(1, 'a'), directory: 'mine.example' },
        { ...sent(2, 'tested'), directory: 'other.example' },
        sent(3, 'gone'),
        sent(4, 'a'),
      ],
    },
    usage: {
      list: async () => [
        count('2026-11-24', 'a'),
        count('2026-11-25', 'gone'),
        count('2026-11-25', 'a'),
        count('2026-11-26', 'a'),
        count('2026-11-27', 'a', 90),
      ],
    },
    now: () => NOW_MS,
  });
  expect(view.sent.map(({ atMs, directory }) => [atMs, directory])).toEqual([
    [4, 'Mine'],
    [3, 'A removed directory'],
    [2, 'other.example'],
    [1, 'Mine'],
  ]);
  expect(view.days.map(({ day }) => day)).toEqual([
    '2026-11-27',
    '2026-11-26',
    '2026-11-25',
    '2026-11-24',
  ]);
  expect(view.alerts).toMatchObject([{ directory: 'Mine', requests: 90, usual: 1 }]);
});

/** The alerts of a day on which one directory was asked far more than usual. */
async function viewAlerts(part: Partial<DirectoryView>) {
  const { alerts } = await viewUsage({
    directories: { list: async () => [makeDirectoryView({ id: 'a', name: 'Mine', ...part })] },
    ledger: { list: async () => [] },
    usage: {
      list: async () => [
        ...['2026-11-24', '2026-11-25', '2026-11-26'].map((day) => count(day, 'a')),
        count('2026-11-27', 'a', 90),
      ],
    },
    now: () => NOW_MS,
  });
  return alerts;
}

test('names what is not production', async () => {
  expect(await viewAlerts({ environment: 'staging' })).toMatchObject([
    { directory: 'Mine (staging)' },
  ]);
});

test('alerts no more once the user has stopped asking', async () => {
  expect(await viewAlerts({ isOn: false })).toEqual([]);
});
