import type { Send } from '../message/protocol';
import { persist } from './persist';

interface Options {
  readonly send: Send;
  readonly signal: AbortSignal;
}

/**
 * Tells the worker when the browser is online again: Chromium fires no such event in workers, and one
 * that was stopped would not hear it. An event that the page has made up is none.
 */
export function tellBackOnline(options: Options): void {
  const { signal } = options;
  const send = async () => {
    await options.send('backOnline', {});
  };
  const tell = ({ isTrusted }: Event) => {
    if (isTrusted) void persist(send, signal);
  };
  window.addEventListener('online', tell, { signal });
}
