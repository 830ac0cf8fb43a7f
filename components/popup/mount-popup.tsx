import { vi } from 'vitest';
import { mount } from '../mount';
import { PopupScreen, type PopupScreenProps } from './popup-screen';

type Shown = Partial<
  Pick<
    PopupScreenProps,
    'tab' | 'site' | 'checking' | 'problem' | 'busy' | 'exact' | 'onCheckNumber'
  >
>;

/** Renders the popup for a test; gives back its callbacks and the element that it stands in. */
export function mountPopup(shown: Shown) {
  const callbacks = {
    onTryAgain: vi.fn<() => void>(),
    onCheckPage: vi.fn<() => void>(),
    onSetChecking: vi.fn<PopupScreenProps['onSetChecking']>(),
    onStopAsking: vi.fn<PopupScreenProps['onStopAsking']>(),
    onAlwaysCheck: vi.fn<() => void>(),
    onStopChecking: vi.fn<() => void>(),
    onOpenOptions: vi.fn<() => void>(),
    onUnlock: vi.fn<PopupScreenProps['onUnlock']>().mockResolvedValue('done'),
    onCheckFound: vi.fn<PopupScreenProps['onCheckFound']>(),
    onChooseCountry: vi.fn<PopupScreenProps['onChooseCountry']>(),
    exact: { checkExact: vi.fn(), reverseLookUp: vi.fn() },
    onCheckNumber: vi.fn<PopupScreenProps['onCheckNumber']>(),
  };
  const before = {
    tab: undefined,
    site: undefined,
    checking: { own: undefined, general: 'automatic' } as const,
    problem: undefined,
    busy: false,
    countries: ['DE', 'GB', 'US'],
  };
  const place = mount(<PopupScreen {...before} {...callbacks} {...shown} />);
  return { ...callbacks, place };
}
