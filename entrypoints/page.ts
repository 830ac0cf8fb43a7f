import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isRepeatPush } from '../lib/message/is-repeat-push';
import { isStopPush } from '../lib/message/is-stop-push';
import { nativeBrowser } from '../lib/message/native-browser';
import { openLine } from '../lib/message/open-line';
import { readVerdictPush } from '../lib/message/read-verdict-push';
import { createPageSession } from '../lib/page/create-page-session';
import { createRootReader } from '../lib/page/create-root-reader';
import { endWithExtension } from '../lib/page/end-with-extension';
import { scoutToken } from '../lib/page/scout-token';
import { takeOver } from '../lib/page/take-over';
import { tellBackOnline } from '../lib/page/tell-back-online';

/**
 * The content script for pages that may have numbers: finds candidates, tells the worker, paints
 * marks. It is injected where the scout has found something, and by "Check this page".
 */
export default defineUnlistedScript(() => {
  const stop = takeOver();
  const { send, isOpen } = openLine(stop, (message) => {
    if (isStopPush(message)) stop.abort();
    if (isRepeatPush(message)) session.repeat();
    const push = readVerdictPush(message);
    if (push) session.take(push);
  });
  endWithExtension({ document, isOpen, signal: stop.signal });
  tellBackOnline({ send, signal: stop.signal });
  const session = createPageSession({
    document,
    token: scoutToken.take(),
    send,
    isOpen,
    openRoot: createRootReader(
      nativeBrowser.dom && ((host) => nativeBrowser.dom.openOrClosedShadowRoot(host)),
    ),
    signal: stop.signal,
  });
});
