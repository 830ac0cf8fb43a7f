import { describe, expect, test, vi } from 'vitest';
import { createDeferred } from '../../test/fakes/create-deferred';
import { createEvenFetch } from './create-even-fetch';

const createFetch = () => vi.fn<typeof fetch>(async () => new Response());
const URL = 'https://directory.example/';

describe('a fetch of requests that are alike', () => {
  test('sends nothing before the browser makes them so', async () => {
    const rule = createDeferred<void>();
    const fetch = createFetch();
    const sent = createEvenFetch({ evenOut: () => rule.promise, fetch })(URL);
    await Promise.resolve();
    expect(fetch).not.toHaveBeenCalled();
    rule.resolve();
    await sent;
    expect(fetch).toHaveBeenCalledOnce();
  });

  test('asks the browser once, also for requests that come together', async () => {
    const evenOut = vi.fn(async () => {});
    const send = createEvenFetch({ evenOut, fetch: createFetch() });
    await Promise.all([send(URL), send(URL)]);
    await send(URL);
    expect(evenOut).toHaveBeenCalledOnce();
  });

  test('sends as the browser does where that is refused, and asks again with the next', async () => {
    const evenOut = vi.fn(async () => {}).mockRejectedValueOnce(new Error('No such interface'));
    const fetch = createFetch();
    const send = createEvenFetch({ evenOut, fetch });
    await send(URL);
    await send(URL);
    await send(URL);
    expect(fetch).toHaveBeenCalledTimes(3);
    expect(evenOut).toHaveBeenCalledTimes(2);
  });

  test('passes the request on as it is', async () => {
    const fetch = createFetch();
    const init = { method: 'POST', body: '{"range":"0"}' };
    await createEvenFetch({ evenOut: async () => {}, fetch })(URL, init);
    expect(fetch).toHaveBeenCalledWith(URL, init);
  });
});
