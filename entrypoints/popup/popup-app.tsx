import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askTwice } from '../../lib/message/ask-twice';
import { findOwnChecking } from '../../lib/settings/find-own-checking';
import type { Settings } from '../../lib/settings/settings';
import { findSite } from '../../lib/site/find-site';
import { type PopupProblem, PopupScreen } from '../../components/popup/popup-screen';
import { useTask } from '../../components/use-task';
import { sendMessage } from '../../lib/message/send-message';
import { watchState } from '../../lib/message/watch-state';
import type { TabView } from '../../lib/message/views';
import { createTabActions } from './create-tab-actions';
import type { OpenTab } from './find-open-tab';

type Shown = Pick<Settings, 'sites' | 'checking' | 'siteChecking'>;

const UNREAD: Shown = { sites: [], checking: 'automatic', siteChecking: {} };

/** The popup, wired to the background worker and the browser's permissions. */
export function PopupApp({ tab }: { readonly tab: OpenTab }) {
  const [view, setView] = useState<TabView>();
  const [settings, setSettings] = useState(UNREAD);
  const [countries, setCountries] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<PopupProblem>();
  const { busy, run } = useTask();
  const site = findSite(tab.url, settings.sites);

  const read = async () => {
    const [seen, stored] = await Promise.all([
      askTwice(() => sendMessage('readTab', { tabId: tab.id })),
      askTwice(() => sendMessage('readSettings', {})),
    ]);
    if (seen.ok) setView(seen.value);
    setProblem((before) => (seen.ok ? keepUnlessSilence(before) : seen.error));
    if (stored.ok) setSettings(stored.value);
  };
  useEffect(() => watchState(read), []);
  useEffect(() => void readCountries().then(setCountries), []);

  const actions = createTabActions({ tabId: tab.id, read, setProblem });

  return (
    <PopupScreen
      tab={view}
      site={site}
      problem={problem}
      checking={{ own: findOwnChecking(settings, site?.host), general: settings.checking }}
      busy={busy}
      countries={countries}
      onTryAgain={() => void run(read)}
      onCheckPage={() => void run(actions.checkPage)}
      onAlwaysCheck={() => site && void run(() => actions.alwaysCheck(site.pattern))}
      onStopChecking={() => site && void run(() => actions.stopChecking(site.pattern))}
      onSetChecking={(checking) => site && void actions.setChecking(site.host, checking)}
      onStopAsking={(id) => void actions.stopAsking(id)}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
      onUnlock={actions.unlock}
      onCheckFound={(numbers) => void actions.checkFound(numbers)}
      onChooseCountry={(country) => void actions.chooseCountry(country)}
      exact={actions.exact}
      onCheckNumber={async (text, consent) => {
        const body = { text, ...(consent && { consent }) };
        const answer = await askTwice(() => sendMessage('checkNumber', body));
        return answer.ok ? answer.value : answer;
      }}
    />
  );
}

/** None where the worker gives no answer: the page's own country is still shown. */
async function readCountries(): Promise<readonly string[]> {
  const answer = await askTwice(() => sendMessage('listCountries', {}));
  return answer.ok ? answer.value : [];
}

/** An answer ends the worker's silence; other problems stand until the next attempt. */
function keepUnlessSilence(problem: PopupProblem | undefined): PopupProblem | undefined {
  return problem === 'unanswered' ? undefined : problem;
}
