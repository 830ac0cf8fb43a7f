import type { Send } from '../message/protocol';
import { persist } from './persist';

interface Options {
  readonly token: string;
  readonly send: Send;
  /** Called when the page comes back from the back-forward cache. */
  readonly comeBack: () => void;
  /** Whether the worker is told when the script ends; not where another one takes its place. */
  readonly tellsEnd: boolean;
  readonly signal: AbortSignal;
}

/** Tells the worker when the page is left or its session ends, so that nothing is asked for it any more. */
export function leaveWithPage(options: Options): void {
  const { token, send, comeBack, tellsEnd, signal } = options;
  const leave = () => void send('leavePage', { token }).catch(ignoreStoppedWorker);
  window.addEventListener('pagehide', leave, { signal });
  if (tellsEnd) signal.addEventListener('abort', leave);
  const askToReturn = async () => {
    if (await send('returnToPage', {})) comeBack();
  };
  const show = ({ persisted }: PageTransitionEvent) => {
    // Its site may have been switched off while it was away, where nobody could tell it.
    if (persisted) void persist(askToReturn, signal);
  };
  window.addEventListener('pageshow', show, { signal });
}

/** A page that is gone has nothing left to lose: the worker drops it with its tab. */
function ignoreStoppedWorker(): void {}
