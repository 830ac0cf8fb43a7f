import { nativeBrowser } from './native-browser';
import type { Send } from './protocol';

/**
 * Opens a content script's line to the worker.
 *
 * @param stop ends it; it is ended as well when the extension has gone, as by an update: the old
 *   script has nobody to talk to then, and goes quiet
 * @param receive is called with what the worker pushes to this frame
 * @returns what sends a message and gives its answer
 */
export function openLine(stop: AbortController, receive: (message: unknown) => void): Send {
  nativeBrowser.runtime.onMessage.addListener(receive);
  stop.signal.addEventListener('abort', () =>
    nativeBrowser.runtime?.onMessage?.removeListener(receive),
  );
  return async (verb, body) => {
    if (!nativeBrowser.runtime?.id) stop.abort();
    return nativeBrowser.runtime.sendMessage({ verb, body });
  };
}
