import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askTwice } from '../../lib/message/ask-twice';
import { findSite } from '../../lib/site/find-site';
import { type PopupProblem, PopupScreen } from '../../components/popup/popup-screen';
import { useTask } from '../../components/use-task';
import { sendMessage } from '../../lib/message/send-message';
import { watchState } from '../../lib/message/watch-state';
import type { TabView } from '../../lib/message/views';
import { createTabActions } from './create-tab-actions';
import type { OpenTab } from './find-open-tab';

/** The popup, wired to the background worker and the browser's permissions. */
export function PopupApp({ tab }: { readonly tab: OpenTab }) {
  const [view, setView] = useState<TabView>();
  const [sites, setSites] = useState<readonly string[]>([]);
  const [countries, setCountries] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<PopupProblem>();
  const { busy, run } = useTask();
  const site = findSite(tab.url, sites);

  const read = async () => {
    const [seen, settings] = await Promise.all([
      askTwice(() => sendMessage('readTab', { tabId: tab.id })),
      askTwice(() => sendMessage('readSettings', {})),
    ]);
    if (seen.ok) setView(seen.value);
    setProblem((before) => (seen.ok ? keepUnlessSilence(before) : seen.error));
    if (settings.ok) setSites(settings.value.sites);
  };
  useEffect(() => watchState(read), []);
  useEffect(() => void readCountries().then(setCountries), []);

  const actions = createTabActions({ tabId: tab.id, read, setProblem });

  return (
    <PopupScreen
      tab={view}
      site={site}
      problem={problem}
      busy={busy}
      countries={countries}
      onTryAgain={() => void run(read)}
      onCheckPage={() => void run(actions.checkPage)}
      onAlwaysCheck={() => site && void run(() => actions.alwaysCheck(site.pattern))}
      onStopChecking={() => site && void run(() => actions.stopChecking(site.pattern))}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
      onCheckFound={(numbers) => void actions.checkFound(numbers)}
      onChooseCountry={(country) => void actions.chooseCountry(country)}
      onCheckNumber={async (text) => {
        const answer = await askTwice(() => sendMessage('checkNumber', { text }));
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
