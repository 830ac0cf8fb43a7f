import { browser } from 'wxt/browser';
import type { RepeatPush } from '../../lib/message/protocol';

/** Has a frame tell everything again. One that is gone needs no telling. */
export function pushRepeat(tabId: number, frameId: number): void {
  const push: RepeatPush = { push: 'repeat' };
  void browser.tabs.sendMessage(tabId, push, { frameId }).catch(() => undefined);
}
