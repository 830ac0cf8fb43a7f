import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askTwice } from '../../lib/message/ask-twice';
import { findSite } from '../../lib/site/find-site';
import { type PopupProblem, PopupScreen } from '../../components/popup/popup-screen';
import { useTask } from '../../components/use-task';
import { sendMessage } from '../../lib/message/send-message';
import { watchState } from '../../lib/message/watch-state';
import type { TabView } from '../../lib/message/views';
import type { OpenTab } from './find-open-tab';

/** The popup, wired to the background worker and the browser's permissions. */
export function PopupApp({ tab }: { readonly tab: OpenTab }) {
  const [view, setView] = useState<TabView>();
  const [sites, setSites] = useState<readonly string[]>([]);
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

  const checkPage = async () => {
    const answer = await askTwice(() => sendMessage('checkPage', { tabId: tab.id }));
    await read();
    const result = answer.ok ? answer.value : answer;
    setProblem(result.ok ? undefined : result.error);
  };
  const alwaysCheck = async (pattern: string) => {
    // Some browsers close the popup when they ask: the site is noted before, and the worker takes it
    // up once it is granted.
    const noted = askTwice(() => sendMessage('addSite', { pattern }));
    const granted = await browser.permissions.request({ origins: [pattern] });
    await noted;
    if (granted) return checkPage();
    await stopChecking(pattern);
    setProblem('noPermission');
  };
  const stopChecking = async (pattern: string) => {
    await askTwice(() => sendMessage('removeSite', { pattern }));
    await read();
  };

  return (
    <PopupScreen
      tab={view}
      site={site}
      problem={problem}
      busy={busy}
      onTryAgain={() => void run(read)}
      onCheckPage={() => void run(checkPage)}
      onAlwaysCheck={() => site && void run(() => alwaysCheck(site.pattern))}
      onStopChecking={() => site && void run(() => stopChecking(site.pattern))}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
      onCheckNumber={async (text) => {
        const answer = await askTwice(() => sendMessage('checkNumber', { text }));
        return answer.ok ? answer.value : answer;
      }}
    />
  );
}

/** An answer ends the worker's silence; other problems stand until the next attempt. */
function keepUnlessSilence(problem: PopupProblem | undefined): PopupProblem | undefined {
  return problem === 'unanswered' ? undefined : problem;
}
