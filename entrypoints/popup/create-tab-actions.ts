import { browser } from 'wxt/browser';
import type { ExactActions } from '../../components/popup/exact-actions';
import type { PopupProblem } from '../../components/popup/popup-screen';
import { askTwice } from '../../lib/message/ask-twice';
import { MAX_CANDIDATES } from '../../lib/message/max-candidates';
import type { Settings } from '../../lib/settings/settings';
import { sendMessage } from '../../lib/message/send-message';

interface Options {
  readonly tabId: number;
  /** Reads what is shown again. */
  readonly read: () => Promise<void>;
  /** Says what went wrong; undefined where nothing did. */
  readonly setProblem: (problem: PopupProblem | undefined) => void;
}

/** The actions of the popup on the tab that it speaks of. */
export function createTabActions({ tabId, read, setProblem }: Options) {
  const tell = async (send: () => Promise<unknown>): Promise<void> => {
    const answer = await askTwice(send);
    await read();
    if (!answer.ok) setProblem(answer.error);
  };
  const checkPage = async (): Promise<void> => {
    const answer = await askTwice(() => sendMessage('checkPage', { tabId }));
    await read();
    const result = answer.ok ? answer.value : answer;
    setProblem(result.ok ? undefined : result.error);
  };
  const stopChecking = (pattern: string) => tell(() => sendMessage('removeSite', { pattern }));
  const alwaysCheck = async (pattern: string): Promise<void> => {
    // Some browsers close the popup when they ask: the site is noted before, and the worker takes it
    // up once it is granted.
    const noted = askTwice(() => sendMessage('addSite', { pattern }));
    const granted = await browser.permissions.request({ origins: [pattern] });
    const { ok: isNoted } = await noted;
    if (granted) {
      await checkPage();
      if (!isNoted) setProblem('unanswered');
      return;
    }
    await stopChecking(pattern);
    setProblem('noPermission');
  };
  const exact: ExactActions = {
    checkExact: async (directoryId, text) => {
      const answer = await askTwice(() => sendMessage('checkExact', { directoryId, text, tabId }));
      return answer.ok ? answer.value : answer;
    },
    reverseLookUp: async (directoryId, hash) => {
      const answer = await askTwice(() => sendMessage('reverseLookUp', { directoryId, hash }));
      return answer.ok ? answer.value : answer;
    },
  };
  return {
    exact,
    checkPage,
    stopChecking,
    alwaysCheck,
    checkFound: (numbers: readonly string[]) => tell(() => checkParts(tabId, numbers)),
    setChecking: (host: string, checking: Settings['checking'] | undefined) =>
      tell(() => sendMessage('setSiteChecking', { host, checking: checking ?? null })),
    stopAsking: (id: string) => tell(() => sendMessage('changeDirectory', { id, isOn: false })),
    unlock: async (passphrase: string) => {
      const answer = await askTwice(() => sendMessage('unlock', { passphrase }));
      await read();
      const result = answer.ok ? answer.value : answer;
      return result.ok ? ('done' as const) : result.error;
    },
    chooseCountry: (country: string | undefined) =>
      tell(() => sendMessage('setSiteCountry', { tabId, country: country ?? null })),
  };
}

/** One message takes as many as one frame may hold, and a page can have many frames. */
async function checkParts(tabId: number, numbers: readonly string[]): Promise<void> {
  for (let at = 0; at < numbers.length; at += MAX_CANDIDATES) {
    const part = numbers.slice(at, at + MAX_CANDIDATES);
    await sendMessage('checkFound', { tabId, numbers: part });
  }
}
