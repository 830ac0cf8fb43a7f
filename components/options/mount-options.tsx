import { vi } from 'vitest';
import { mount } from '../mount';
import { makeSettings } from './make-settings';
import type { OptionsActions } from './options-actions';
import { OptionsScreen, type OptionsState } from './options-screen';

interface Shown {
  readonly state?: Partial<OptionsState>;
  readonly actions?: Partial<OptionsActions>;
}

/** Renders the options page for a test, each action done; gives back the actions and the element. */
export function mountOptions({ state = {}, actions = {} }: Shown = {}) {
  const all = {
    addDirectory: vi.fn<OptionsActions['addDirectory']>().mockResolvedValue(undefined),
    testEntry: vi.fn<OptionsActions['testEntry']>().mockResolvedValue('fine'),
    testDirectory: vi.fn<OptionsActions['testDirectory']>().mockResolvedValue('fine'),
    testListed: vi.fn<OptionsActions['testListed']>().mockResolvedValue('listed'),
    changeDirectory: vi.fn<OptionsActions['changeDirectory']>().mockResolvedValue('done'),
    replaceKey: vi.fn<OptionsActions['replaceKey']>().mockResolvedValue(undefined),
    setPassphrase: vi.fn<OptionsActions['setPassphrase']>().mockResolvedValue('done'),
    removePassphrase: vi.fn<OptionsActions['removePassphrase']>().mockResolvedValue('done'),
    unlock: vi.fn<OptionsActions['unlock']>().mockResolvedValue('done'),
    lock: vi.fn<OptionsActions['lock']>().mockResolvedValue('done'),
    forgetKeys: vi.fn<OptionsActions['forgetKeys']>().mockResolvedValue('done'),
    removeDirectory: vi.fn<OptionsActions['removeDirectory']>().mockResolvedValue('done'),
    addSite: vi.fn<OptionsActions['addSite']>().mockResolvedValue('done'),
    addSites: vi.fn<OptionsActions['addSites']>().mockResolvedValue('done'),
    removeSites: vi.fn<OptionsActions['removeSites']>().mockResolvedValue('done'),
    changeSettings: vi.fn<OptionsActions['changeSettings']>().mockResolvedValue('done'),
    setSiteChecking: vi.fn<OptionsActions['setSiteChecking']>().mockResolvedValue('done'),
    clearCache: vi.fn<OptionsActions['clearCache']>().mockResolvedValue('done'),
    removeEverything: vi.fn<OptionsActions['removeEverything']>().mockResolvedValue('done'),
    ...actions,
  };
  const usage = { sent: [], days: [], alerts: [] };
  const shown = {
    storage: 'fine' as const,
    directories: [],
    lock: 'none' as const,
    settings: makeSettings(),
    usage,
    countries: ['GB', 'US'],
    ...state,
  };
  const onTryAgain = vi.fn<() => void>();
  const place = mount(
    <OptionsScreen state={shown} isUnanswered={false} actions={all} onTryAgain={onTryAgain} />,
  );
  return { ...all, onTryAgain, place };
}
