import { createHmac } from 'node:crypto';

interface Signed {
  readonly secret: string;
  /** Seconds since 1970, as the header has it. */
  readonly timestamp: string;
  readonly body: string;
}

/**
 * Signs what a webhook says and when, so that a receiver knows who sent it and can refuse what is
 * played back later.
 *
 * @returns `sha256=` and the HMAC-SHA-256 of `TIMESTAMP.BODY` in lower-case hex
 */
export function signWebhook({ secret, timestamp, body }: Signed): string {
  return `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}
