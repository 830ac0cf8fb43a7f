import { expect, onTestFinished, test } from 'vitest';
import type { Send } from '../message/protocol';
import { leaveWithPage } from './leave-with-page';

const TOKEN = 'abcdefghijklmnop';

function createWorld({ isStopped = false, isOn = true, tellsEnd = true } = {}) {
  const stop = new AbortController();
  const sent: unknown[] = [];
  const state = { comebacks: 0 };
  const send: Send = (verb, body) => {
    sent.push([verb, body]);
    return isStopped ? Promise.reject(new Error('stopped')) : Promise.resolve(isOn as never);
  };
  const comeBack = () => (state.comebacks += 1);
  leaveWithPage({ token: TOKEN, send, comeBack, tellsEnd, signal: stop.signal });
  onTestFinished(() => stop.abort());
  return { sent, state, stop };
}
const hide = () => window.dispatchEvent(new PageTransitionEvent('pagehide'));
const show = (persisted: boolean) =>
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

test('F25: tells the worker when the page is left', () => {
  const { sent } = createWorld();
  hide();
  expect(sent).toEqual([['leavePage', { token: TOKEN }]]);
});

test('F25: comes back with a page that was kept, and with no other', async () => {
  const { sent, state } = createWorld();
  show(false);
  expect(sent).toEqual([]);
  show(true);
  await expect.poll(() => state.comebacks).toBe(1);
});

test('T2: stays quiet on a page whose site was switched off while it was away', async () => {
  const { sent, state } = createWorld({ isOn: false });
  show(true);
  await expect.poll(() => sent).toEqual([['returnToPage', {}]]);
  await Promise.resolve();
  expect(state.comebacks).toBe(0);
});

test('F25: bears a worker that is not there', () => {
  const { sent } = createWorld({ isStopped: true });
  hide();
  expect(sent).toHaveLength(1);
});

test('F25: says that it is stopped, and goes quiet', () => {
  const { sent, state, stop } = createWorld();
  stop.abort();
  hide();
  show(true);
  expect(sent).toEqual([['leavePage', { token: TOKEN }]]);
  expect(state.comebacks).toBe(0);
});

test('does not leave for the script that takes its place', () => {
  const { sent, stop } = createWorld({ tellsEnd: false });
  stop.abort();
  expect(sent).toEqual([]);
});
