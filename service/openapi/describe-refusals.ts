import { describeResponse } from './describe-response';
import { refer, type Schema } from './schema';

/** How a contract words its refusals, and which headers its keys are told their rate by. */
export interface RefusalForm {
  /** Of what the contract refuses itself. */
  readonly content: Readonly<Record<string, Schema>>;
  readonly rateHeaders: readonly string[];
}

/** Where only the directory itself, not a contract, refuses: by http where a proxy wants https. */
const PLAIN = { 'application/json': refer('RangeError') };

export const RANGE_FORM: RefusalForm = { content: PLAIN, rateHeaders: [] };
export const TEXT_FORM: RefusalForm = {
  content: { 'text/plain': { type: 'string' } },
  rateHeaders: [],
};
export const EXACT_FORM: RefusalForm = {
  content: { 'application/json': refer('Error') },
  rateHeaders: ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'],
};

const DESCRIPTIONS = {
  400: 'What was sent is malformed, or it came by http where the directory wants https.',
  401: 'The key is missing, wrong, revoked, replaced or at its end.',
  403: 'The scopes of the key do not have this.',
  404: 'There is no such job of this key.',
  405: 'The address wants another method.',
  409: 'Not as things are: the job is not done, or the Idempotency-Key has a job of another body.',
  413: 'The body is too large.',
  429: 'Too many requests, or jobs.',
  500: 'The directory failed.',
  503: 'The listing cannot be read now; it is not known whether anything is listed.',
} as const;

type Status = keyof typeof DESCRIPTIONS;

/** @returns what a contract refuses with each of the statuses */
export function describeRefusals(
  { content, rateHeaders }: RefusalForm,
  statuses: readonly Status[],
): Schema {
  const describe = (status: Status): Schema =>
    describeResponse({
      description: DESCRIPTIONS[status],
      content: status === 400 ? joinForms(content) : content,
      headers: listHeaders(status, rateHeaders),
    });
  return Object.fromEntries(statuses.map((status) => [status, describe(status)]));
}

/** The check for https comes before any contract, and speaks as the first of them. */
function joinForms(content: RefusalForm['content']): RefusalForm['content'] {
  const json = content['application/json'];
  if (!json) return { ...content, ...PLAIN };
  return json === PLAIN['application/json']
    ? content
    : { 'application/json': { anyOf: [json, PLAIN['application/json']] } };
}

/** Those besides the rate's, which is told of every answer to a key that is known by then. */
const HEADERS: Partial<Readonly<Record<Status, readonly string[]>>> = {
  401: ['WWW-Authenticate'],
  405: ['Allow'],
  429: ['Retry-After'],
};
const MAY_COME_BEFORE_KEY: readonly Status[] = [400, 401, 500];

function listHeaders(status: Status, rateHeaders: readonly string[]): readonly string[] {
  const isRateTold = !MAY_COME_BEFORE_KEY.includes(status);
  return [...(HEADERS[status] ?? []), ...(isRateTold ? rateHeaders : [])];
}
