import type { FakeAnswer } from './start-fake-directory';

/** The body of a connection test: a range that no number has. */
export const PROBE_BODY = '{"range":"0"}';

/** Answers a connection test as the contract says; undefined for anything else. */
export function answerProbe({ body }: { readonly body: string }): FakeAnswer | undefined {
  if (body !== PROBE_BODY) return undefined;
  return { status: 400, body: '{"status":"error","id":"49f5c936","message":"Invalid range"}' };
}
