import { browser } from 'wxt/browser';
import type { RepeatPush } from '../../lib/message/protocol';

/** Has a frame, or all of a tab, tell everything again. One that is gone needs no telling. */
export function pushRepeat(tabId: number, frameId?: number): void {
  const push: RepeatPush = { push: 'repeat' };
  const frame = frameId === undefined ? {} : { frameId };
  void browser.tabs.sendMessage(tabId, push, frame).catch(() => undefined);
}
