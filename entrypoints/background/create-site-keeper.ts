import type { SettingsStore } from '../../lib/settings/create-settings';
import { coversAddress } from '../../lib/site/covers-address';
import { toMatchPattern } from '../../lib/site/to-match-pattern';
import type { TabBook } from '../../lib/tab/create-tab-book';
import { findLeftFrames } from '../../lib/tab/find-left-frames';
import type { Directories } from '../../lib/worker/create-directories';
import { pushStop } from './push-stop';
import { dropPermission, dropPermissions, registerSites } from './site-permissions';

interface Options {
  readonly book: TabBook;
  readonly directories: Directories;
  readonly settings: SettingsStore;
}

/** Creates what keeps scripts, open pages and permissions in step with the sites of the settings. */
export function createSiteKeeper({ book, directories, settings }: Options) {
  const readSites = async () => (await settings.read()).sites;
  // One after the other: a grant and the message about it come together.
  let last: Promise<void> = Promise.resolve();
  const register = () => {
    last = last.catch(() => undefined).then(async () => registerSites(await readSites()));
    return last;
  };
  const release = async (pattern: string) => {
    const connected = await directories.list().catch(() => undefined);
    // Where the directories cannot be read, one of them may need it.
    if (!connected) return;
    const addresses = connected.map(({ url }) => toMatchPattern(url) ?? '');
    await dropPermission(pattern, [...(await readSites()), ...addresses]);
  };
  const stopFrames = async (tabId: number, frameIds: readonly number[]) => {
    for (const frameId of frameIds) {
      await pushStop(tabId, frameId);
      await book.report(tabId, frameId, undefined);
    }
  };

  return {
    register,
    releaseOrigin: async (url: string) => {
      const pattern = toMatchPattern(url);
      if (pattern !== undefined) await release(pattern);
    },
    onSites: async (before: readonly string[]) => {
      const after = await readSites();
      await register();
      for (const tabId of await book.listTabs()) {
        const left = findLeftFrames(await book.read(tabId), {
          before: (site) => before.some((pattern) => coversAddress(pattern, site)),
          after: (site) => after.some((pattern) => coversAddress(pattern, site)),
        });
        await stopFrames(tabId, left);
      }
      for (const pattern of before.filter((one) => !after.includes(one))) await release(pattern);
    },
    leaveAll: async () => {
      await register();
      for (const tabId of await book.listTabs()) {
        await stopFrames(tabId, Object.keys((await book.read(tabId)).frames).map(Number));
        await book.forget(tabId);
      }
      await dropPermissions();
    },
  };
}
