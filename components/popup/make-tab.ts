import type { TabView } from '../../lib/message/views';

/** A tab for tests: read, with a directory, without numbers. */
export function makeTab(part: Partial<TabView> = {}): TabView {
  return {
    access: 'granted',
    numbers: [],
    pending: 0,
    checks: 0,
    shown: 0,
    country: { assumed: undefined, evidence: undefined, chosen: undefined, canChoose: true },
    capped: [],
    quiet: false,
    onRequest: false,
    characters: [5],
    storage: 'fine',
    hasDirectory: true,
    exactDirectories: [],
    needsConsent: false,
    refusedBy: [],
    keyMissingFor: [],
    lockedFor: [],
    oldKeys: [],
    alerts: [],
    ...part,
  };
}
