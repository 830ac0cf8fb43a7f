import { readRateHeaders } from '../directory/read-rate-headers';
import type { Leave, QueueControls } from '../lookup/create-gate-pass';
import type { Transport } from '../directory/send-request';

interface Watcher extends Pick<QueueControls, 'pause'> {
  readonly leave: Leave;
}

/**
 * Tells a directory's queue when its request leaves, and what the answers say of its rate, whatever
 * their protocol.
 */
export function watchRate(transport: Transport, { leave, pause }: Watcher): Transport {
  const { fetch, now } = transport;
  return {
    ...transport,
    fetch: async (...request) => {
      await leave();
      const response = await fetch(...request);
      const waitMs = readRateHeaders(response.headers, now());
      if (waitMs !== undefined) await pause(waitMs);
      return response;
    },
  };
}
