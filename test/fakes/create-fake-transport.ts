import type { Transport } from '../../lib/directory/send-request';

/** A request as it would have left the browser. */
export interface SentRequest {
  readonly url: string;
  readonly body: string;
  readonly authorization: string | undefined;
}

export interface FakeTransport {
  readonly transport: Transport;
  readonly sent: readonly SentRequest[];
}

/** Creates a transport that contacts nobody: `answer` is the server, and may take its time. */
export function createFakeTransport(
  answer: (request: SentRequest) => Response | Promise<Response>,
  now: () => number = () => 1_000_000,
): FakeTransport {
  const sent: SentRequest[] = [];
  const fetch: Transport['fetch'] = async (url, init) => {
    const real = new Request(url, init);
    const request = {
      url: real.url,
      body: await real.text(),
      authorization: real.headers.get('Authorization') ?? undefined,
    };
    sent.push(request);
    return Promise.race([answer(request), rejectOnAbort(init?.signal)]);
  };
  return { transport: { fetch, now }, sent };
}

function rejectOnAbort(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });
}
