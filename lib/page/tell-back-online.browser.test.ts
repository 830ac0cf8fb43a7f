import { expect, onTestFinished, test } from 'vitest';
import type { Send } from '../message/protocol';
import { tellBackOnline } from './tell-back-online';

test('F12: a page that makes up the event gets nothing asked again', () => {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const verbs: string[] = [];
  const send = (async (verb: string) => void verbs.push(verb)) as unknown as Send;
  tellBackOnline({ send, signal: stop.signal });
  dispatchEvent(new Event('online'));
  expect(verbs).toEqual([]);
});
