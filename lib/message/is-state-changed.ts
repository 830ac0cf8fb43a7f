import type { StateChanged } from './protocol';

/** Whether something that arrived is the worker's word that what we show is out of date. */
export function isStateChanged(message: unknown): message is StateChanged {
  return (
    typeof message === 'object' &&
    message !== null &&
    'push' in message &&
    message.push === 'stateChanged'
  );
}
