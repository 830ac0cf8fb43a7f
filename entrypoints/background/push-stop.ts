import { browser } from 'wxt/browser';
import type { StopPush } from '../../lib/message/protocol';

/** Ends the content script of a frame and takes its marks out. A frame that is gone needs no telling. */
export function pushStop(tabId: number, frameId: number): void {
  const push: StopPush = { push: 'stop' };
  void browser.tabs.sendMessage(tabId, push, { frameId }).catch(() => undefined);
}
