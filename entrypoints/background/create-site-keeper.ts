import type { SettingsStore } from '../../lib/settings/create-settings';
import { toMatchPattern } from '../../lib/site/to-match-pattern';
import type { Directories } from '../../lib/worker/create-directories';
import type { PageFitter } from '../../lib/worker/create-page-fitter';
import { dropPermission, dropPermissions, registerSites } from './site-permissions';

interface Options {
  readonly pages: Pick<PageFitter, 'endLeft' | 'endAll'>;
  readonly directories: Directories;
  readonly settings: SettingsStore;
}

/** Creates what keeps scripts, open pages and permissions in step with the sites of the settings. */
export function createSiteKeeper({ pages, directories, settings }: Options) {
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

  return {
    register,
    releaseOrigin: async (url: string) => {
      const pattern = toMatchPattern(url);
      if (pattern !== undefined) await release(pattern);
    },
    onSites: async (before: readonly string[]) => {
      const after = await readSites();
      // First of all: nothing that still waits is asked about.
      await pages.endLeft(before, after);
      await register();
      for (const pattern of before.filter((one) => !after.includes(one))) await release(pattern);
    },
    leaveAll: async () => {
      await pages.endAll();
      await register();
      await dropPermissions();
    },
  };
}
