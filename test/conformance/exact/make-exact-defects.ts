import type { Fetch } from '../check-in-memory';

/** The key that is known, and in it its id. */
export const KEY_ID = '0123456789ab';
export const KEY = `hd_${KEY_ID}_${'A'.repeat(43)}`;

/** Makes a directory that breaks one rule. */
export type Defect = (fetch: Fetch) => Fetch;

type Members = Record<string, unknown>;
export type IsMeant = (body: string, answer: Members) => boolean;

export const hasError = ({ message }: Members) => message !== undefined;
export const counts =
  (items: number): IsMeant =>
  (body) =>
    JSON.parse(body).items?.length === items;
export const says =
  (text: string): IsMeant =>
  (body) =>
    body.includes(text);

/** As the reference answers a call, but for some members or the status. */
export const alter =
  (path: string, isMeant: IsMeant, { status, ...part }: Members): Defect =>
  (fetch) =>
  async (request) => {
    const body = await request.clone().text();
    const response = await fetch(request);
    if (new URL(request.url).pathname !== `/api/v1/${path}`) return response;
    const answer: Members = await response.clone().json();
    if (!isMeant(body, answer)) return response;
    const { headers } = response;
    const init = { status: typeof status === 'number' ? status : response.status, headers };
    return new Response(JSON.stringify({ ...answer, ...part }), init);
  };

/** As the reference answers a batch, but for the results. */
export const alterResults =
  (path: string, change: (result: Members) => Members): Defect =>
  (fetch) =>
  async (request) => {
    const response = await fetch(request);
    if (new URL(request.url).pathname !== `/api/v1/${path}` || response.status !== 200)
      return response;
    const answer: { results: readonly Members[] } = await response.clone().json();
    const results = answer.results.map((one) => ('error' in one ? one : change(one)));
    return new Response(JSON.stringify({ results }), response);
  };

/** Changes what is asked before the reference sees it. */
export const rewrite =
  (isMeant: (request: Request) => boolean, change: (url: URL, headers: Headers) => void): Defect =>
  (fetch) =>
  (request) => {
    if (!isMeant(request)) return fetch(request);
    const url = new URL(request.url);
    const headers = new Headers(request.headers);
    change(url, headers);
    return fetch(new Request(url, new Request(request, { headers })));
  };

export const setHeader =
  (status: number, [name, value]: readonly [string, string], also = status): Defect =>
  (fetch) =>
  async (request) => {
    const response = await fetch(request);
    if (response.status === status || response.status === also) response.headers.set(name, value);
    return response;
  };

export const neverForget: Defect = (fetch) => {
  let isOver = false;
  return async (request) => {
    const wasOver = isOver;
    const response = await fetch(request);
    isOver ||= response.status === 429 && request.url.endsWith('/batch');
    const isRefused = wasOver && request.url.endsWith('/batch');
    return isRefused ? Response.json({ message: 'Too many requests' }, { status: 429 }) : response;
  };
};

export const forget429 =
  (isBatch: boolean): Defect =>
  (fetch) =>
  async (request) => {
    const response = await fetch(request);
    const isMeant = response.status === 429 && request.url.endsWith('/batch') === isBatch;
    return isMeant ? Response.json({}) : response;
  };

export const useKey = (_url: URL, headers: Headers) =>
  headers.set('Authorization', `Bearer ${KEY}`);
export const isWithoutKey = ({ url, headers }: Request) =>
  !headers.has('Authorization') && !url.includes('api_key');
export const hasWrongKey = ({ headers }: Request) =>
  headers.has('Authorization') && headers.get('Authorization') !== `Bearer ${KEY}`;

export const isAt = (path: string, { url }: Request) => new URL(url).pathname === `/api/v1/${path}`;
export const silence429 =
  (isBatch: boolean): Defect =>
  (fetch) =>
  async (request) => {
    const response = await fetch(request);
    const isMeant = response.status === 429 && request.url.endsWith('/batch') === isBatch;
    return isMeant ? Response.json({}, response) : response;
  };
