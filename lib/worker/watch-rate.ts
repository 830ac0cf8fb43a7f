import { readRateHeaders } from '../directory/read-rate-headers';
import type { Transport } from '../directory/send-request';

/**
 * Follows what a directory's answers say of its rate, whatever their protocol.
 *
 * @param pause holds the directory's queue back for so many milliseconds
 */
export function watchRate(
  transport: Transport,
  pause: (waitMs: number) => Promise<void>,
): Transport {
  const { fetch, now } = transport;
  return {
    ...transport,
    fetch: async (...request) => {
      const response = await fetch(...request);
      const waitMs = readRateHeaders(response.headers, now());
      if (waitMs !== undefined) await pause(waitMs);
      return response;
    },
  };
}
