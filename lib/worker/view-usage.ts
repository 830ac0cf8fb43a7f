import { nameDirectory } from '../directory/name-directory';
import type { UsageView } from '../message/views';
import { findUsageAlerts } from '../privacy/find-usage-alerts';
import { nameDay } from '../privacy/name-day';
import type { Directories } from './create-directories';
import type { Ledger } from './create-ledger';
import type { Usage } from './create-usage';

interface Options {
  readonly directories: Pick<Directories, 'list'>;
  readonly ledger: Pick<Ledger, 'list'>;
  readonly usage: Pick<Usage, 'list'>;
  readonly now: () => number;
}

const REMOVED = 'A removed directory';

/**
 * Puts together what left this browser: all requests, and the counts of the directories that are still
 * connected.
 */
export async function viewUsage(options: Options): Promise<UsageView> {
  const { directories, ledger, usage, now } = options;
  const views = await directories.list();
  const names = new Map(views.map((one) => [one.id, nameDirectory(one)]));
  const withName = <T extends { readonly directoryId: string }>(all: readonly T[]) =>
    all.flatMap((one) => {
      const directory = names.get(one.directoryId);
      return directory === undefined ? [] : [{ ...one, directory }];
    });
  const days = await usage.list();
  return {
    sent: (await ledger.list())
      .map((one) => ({
        ...one,
        directory: names.get(one.directoryId) ?? one.directory ?? REMOVED,
      }))
      .toReversed(),
    days: withName(days).toSorted(
      (one, other) =>
        other.day.localeCompare(one.day) || one.directory.localeCompare(other.directory),
    ),
    // What the user has stopped needs no alert any more.
    alerts: withName(findUsageAlerts(days, nameDay(now()))).filter(({ directoryId }) =>
      views.some(({ id, isOn }) => id === directoryId && isOn),
    ),
  };
}
