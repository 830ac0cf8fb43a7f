import { expect, onTestFinished, test } from 'vitest';
import { endWithExtension } from './end-with-extension';

test.each([
  ['is shown or hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['is pointed at', () => document.body.dispatchEvent(new Event('pointerover', { bubbles: true }))],
  ['gets the focus', () => window.dispatchEvent(new Event('focus'))],
])('F25: a page that %s asks whether the extension is still there', (_, turn) => {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  let asked = 0;
  const isOpen = () => (asked += 1) > 0;
  endWithExtension({ document, isOpen, signal: stop.signal });
  turn();
  expect(asked).toBe(1);
  stop.abort();
  turn();
  expect(asked).toBe(1);
});
