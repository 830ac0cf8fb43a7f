import type { Send } from '../message/protocol';

interface Options {
  readonly token: string;
  readonly send: Send;
  /** Called when the page comes back from the back-forward cache. */
  readonly comeBack: () => void;
  readonly signal: AbortSignal;
}

/** Tells the worker when the page is left or its session ends, so that nothing is asked for it any more. */
export function leaveWithPage({ token, send, comeBack, signal }: Options): void {
  const leave = () => void send('leavePage', { token }).catch(ignoreStoppedWorker);
  window.addEventListener('pagehide', leave, { signal });
  signal.addEventListener('abort', leave);
  window.addEventListener('pageshow', ({ persisted }) => persisted && comeBack(), { signal });
}

/** A page that is gone has nothing left to lose: the worker drops it with its tab. */
function ignoreStoppedWorker(): void {}
