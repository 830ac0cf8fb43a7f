import { readRateHeaders } from '../directory/read-rate-headers';
import type { QueueControls } from '../lookup/create-gate-pass';
import type { Transport } from '../directory/send-request';

/**
 * Tells a directory's queue when its requests leave, and what the answers say of its rate, whatever
 * their protocol.
 */
export function watchRate(
  transport: Transport,
  { noteLeaving, pause }: Pick<QueueControls, 'noteLeaving' | 'pause'>,
): Transport {
  const { fetch, now } = transport;
  return {
    ...transport,
    fetch: async (...request) => {
      await noteLeaving();
      const response = await fetch(...request);
      const waitMs = readRateHeaders(response.headers, now());
      if (waitMs !== undefined) await pause(waitMs);
      return response;
    },
  };
}
