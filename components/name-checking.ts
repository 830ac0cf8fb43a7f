import type { Settings } from '../lib/settings/settings';

const names: Readonly<Record<Settings['checking'], string>> = {
  automatic: 'Automatically',
  onRequest: 'When I ask',
  never: 'Never',
};

/** When numbers are checked, in words. */
export function nameChecking(checking: Settings['checking']): string {
  return names[checking];
}
