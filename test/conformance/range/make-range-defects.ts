import type { Fetch } from '../check-in-memory';
import { HASHES } from './ask-range';

/** Makes a directory that breaks one rule. Its key is told, so that it can give it to others. */
export type Defect = (fetch: Fetch, key: string) => Fetch;

export const none = () => Response.json([], { status: 404 });

/** Answers some requests otherwise, by their method, media type and range. */
export const answerWhere =
  (isMeant: (asked: string) => boolean, answer: () => Response): Defect =>
  (fetch) =>
  async (request) => {
    const range = (await request.clone().text()) || request.url.split(HASHES)[1];
    const asked = `${request.method} ${request.headers.get('Content-Type')} ${range}`;
    return isMeant(asked) ? answer() : fetch(request);
  };

/** Makes something else of answers with a status. */
export const changeWhere =
  (status: number, change: (response: Response) => Response | Promise<Response>): Defect =>
  (fetch) =>
  async (request) => {
    const response = await fetch(request);
    return response.status === status ? change(response) : response;
  };

export const changeLists = (change: (hashes: readonly string[]) => Response): Defect =>
  changeWhere(200, async (response) => change(await response.json()));

export const setHeaders = (status: number, headers: Readonly<Record<string, string>>): Defect =>
  changeWhere(status, (response) => {
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  });

export const setHeader = (status: number, [name, value]: readonly [string, string]): Defect =>
  setHeaders(status, { [name]: value });

/** Gives some requests the right key. */
export const forgive =
  (isMeant: (request: Request, given: string) => boolean): Defect =>
  (fetch, key) =>
  (request) => {
    const given = request.headers.get('Authorization') ?? '';
    if (given === `Bearer ${key}` || !isMeant(request, given)) return fetch(request);
    const headers = new Headers(request.headers);
    headers.set('Authorization', `Bearer ${key}`);
    return fetch(new Request(request, { headers }));
  };

/** What Basic authentication gives, as `user:key`. */
export const readBasic = (given: string) =>
  given.startsWith('Basic ') ? Buffer.from(given.slice(6), 'base64').toString() : '';

export const isForm = ({ headers }: Request) => /form/.test(headers.get('Content-Type') ?? '');
export const isJson = (request: Request) => request.method === 'POST' && !isForm(request);

export const asPlain =
  (answer: () => Response | Promise<Response>): Defect =>
  (fetch) =>
  (request) =>
    request.url.startsWith('http:') ? answer() : fetch(request);

export const asSecure: Defect = (fetch) => (request) =>
  fetch(new Request(request.url.replace('http:', 'https:'), request));

export const neverForget: Defect = (fetch) => {
  let isOver = false;
  return async (request) => {
    const wasOver = isOver;
    const response = await fetch(request);
    isOver ||= response.status === 429;
    return wasOver && response.status === 404 ? new Response(null, { status: 429 }) : response;
  };
};
