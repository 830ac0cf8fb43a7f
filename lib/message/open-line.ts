import { nativeBrowser } from './native-browser';
import type { Send } from './protocol';

export interface Line {
  /** Sends a message and gives its answer. */
  readonly send: Send;
  /** Whether the extension is still there; where it has gone, the script is ended. */
  readonly isOpen: () => boolean;
}

/**
 * Opens a content script's line to the worker.
 *
 * @param stop ends it; it is ended as well when the extension has gone, as by an update: the old
 *   script has nobody to talk to then, and goes quiet
 * @param receive is called with what the worker pushes to this frame
 */
export function openLine(stop: AbortController, receive: (message: unknown) => void): Line {
  nativeBrowser.runtime.onMessage.addListener(receive);
  stop.signal.addEventListener('abort', () =>
    nativeBrowser.runtime?.onMessage?.removeListener(receive),
  );
  const isOpen = () => {
    if (!nativeBrowser.runtime?.id) stop.abort();
    return !stop.signal.aborted;
  };
  const send: Send = async (verb, body) => {
    isOpen();
    return nativeBrowser.runtime.sendMessage({ verb, body });
  };
  return { send, isOpen };
}
