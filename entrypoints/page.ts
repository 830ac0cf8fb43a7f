import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isRepeatPush } from '../lib/message/is-repeat-push';
import { isStopPush } from '../lib/message/is-stop-push';
import { nativeBrowser } from '../lib/message/native-browser';
import { readVerdictPush } from '../lib/message/read-verdict-push';
import { createPageSession } from '../lib/page/create-page-session';
import type { Send } from '../lib/page/create-reporter';
import { createRootReader } from '../lib/page/create-root-reader';
import { createToken } from '../lib/page/create-token';
import { takeOver } from '../lib/page/take-over';

/**
 * The content script: finds candidates, tells the worker, paints marks. It is registered at run
 * time for the sites that the user chose, or injected once by "Check this page".
 */
export default defineUnlistedScript(() => {
  const stop = takeOver();
  const send: Send = async (verb, body) => {
    // After an update of the extension the old script has nobody to talk to: it goes quiet.
    if (!nativeBrowser.runtime?.id) stop.abort();
    return nativeBrowser.runtime.sendMessage({ verb, body });
  };
  const session = createPageSession({
    document,
    token: createToken(),
    send,
    openRoot: createRootReader(
      nativeBrowser.dom && ((host) => nativeBrowser.dom.openOrClosedShadowRoot(host)),
    ),
    signal: stop.signal,
  });
  const receive = (message: unknown) => {
    if (isStopPush(message)) stop.abort();
    if (isRepeatPush(message)) session.repeat();
    const push = readVerdictPush(message);
    if (push) session.take(push);
  };
  nativeBrowser.runtime.onMessage.addListener(receive);
  stop.signal.addEventListener('abort', () =>
    nativeBrowser.runtime?.onMessage?.removeListener(receive),
  );
});
