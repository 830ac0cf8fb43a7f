import type { Refusal } from './refusal';

/** What every contract refuses. */
export const REFUSALS = {
  noHttps: {
    status: 400,
    id: '6304571a',
    title: 'HTTPS required',
    advice: 'Ask by https.',
  },
  noKey: {
    status: 401,
    title: 'A valid API key is required',
    advice: 'Send one in the header Authorization: Bearer KEY.',
  },
  notFound: {
    status: 404,
    title: 'Not found',
    advice: 'Compare the address with the documents.',
  },
  tooLarge: {
    status: 413,
    title: 'Body too large',
    advice: 'Ask for less at once.',
  },
  tooMany: {
    status: 429,
    title: 'Too many requests',
    advice: 'Wait for as many seconds as Retry-After says.',
  },
  failed: {
    status: 500,
    title: 'Internal error',
    advice: 'Try again later.',
  },
  unavailable: {
    status: 503,
    title: 'The listing cannot be read now',
    advice: 'Try again later. It is not known whether anything is listed.',
  },
} as const satisfies Readonly<Record<string, Refusal>>;
