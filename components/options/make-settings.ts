import type { Settings } from '../../lib/settings/settings';

/** The settings for tests: as they are before the user has set anything. */
export function makeSettings(part: Partial<Settings> = {}): Settings {
  return {
    defaultCountry: undefined,
    ttlHours: 12,
    sites: [],
    siteCountries: {},
    checking: 'automatic',
    siteChecking: {},
    pageBudget: 50,
    dayBudget: 300,
    minAnonymity: 100,
    keyReminderDays: 90,
    ...part,
  };
}
