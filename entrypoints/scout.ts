import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isRepeatPush } from '../lib/message/is-repeat-push';
import { isStopPush } from '../lib/message/is-stop-push';
import { nativeBrowser } from '../lib/message/native-browser';
import { openLine } from '../lib/message/open-line';
import { createRootReader } from '../lib/page/create-root-reader';
import { createScout } from '../lib/page/create-scout';
import { scoutToken } from '../lib/page/scout-token';
import { takeOver } from '../lib/page/take-over';

/**
 * The content script of every page of the sites that the user chose, registered at run time. It only
 * tells whether there may be a number; where there is, page.ts comes and takes over.
 */
export default defineUnlistedScript(() => {
  const stop = takeOver();
  const { send, isOpen } = openLine(stop, (message) => {
    if (isStopPush(message)) stop.abort();
    if (isRepeatPush(message)) scout.repeat();
  });
  const scout = createScout({
    document,
    token: scoutToken.leave(),
    send,
    isOpen,
    openRoot: createRootReader(
      nativeBrowser.dom && ((host) => nativeBrowser.dom.openOrClosedShadowRoot(host)),
    ),
    signal: stop.signal,
  });
});
