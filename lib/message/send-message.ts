import { browser } from 'wxt/browser';
import type { Answers, Body, Envelope, Verb } from './protocol';

/**
 * Sends one message to the background worker.
 *
 * @returns the worker's answer; rejects when the worker was stopped in mid-answer, or when the
 *   extension was updated under a page that still runs the old content script
 */
export async function sendMessage<V extends Verb>(verb: V, body: Body<V>): Promise<Answers[V]> {
  const envelope: Envelope = { verb, body };
  const answer: Answers[V] = await browser.runtime.sendMessage(envelope);
  return answer;
}
