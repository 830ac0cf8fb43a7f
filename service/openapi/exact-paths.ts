import { describeRefusals, EXACT_FORM } from './describe-refusals';
import { answerJson } from './describe-response';
import { refer, type Schema } from './schema';

interface Call {
  readonly operationId: string;
  readonly summary: string;
  /** Names of schemas. */
  readonly asks: string;
  readonly answers: string;
}

/** The Phone Hash Directory API, version 1. */
export const EXACT_API_PATHS: Readonly<Record<string, Schema>> = {
  '/api/v1/lookup': describeCall({
    operationId: 'lookUp',
    summary: 'What is known of the number with this hash? Scope `lookup`.',
    asks: 'Item',
    answers: 'Lookup',
  }),
  '/api/v1/lookup/batch': describeCall({
    operationId: 'lookUpBatch',
    summary: 'Up to 100 look-ups. Scope `lookup`.',
    asks: 'Batch',
    answers: 'LookupResults',
  }),
  '/api/v1/reverse-lookup': describeCall({
    operationId: 'reverse',
    summary: 'Which number has this hash? Scope `reverse`.',
    asks: 'Item',
    answers: 'Reverse',
  }),
  '/api/v1/reverse-lookup/batch': describeCall({
    operationId: 'reverseBatch',
    summary: 'Up to 100 reverse look-ups. Scope `reverse`.',
    asks: 'Batch',
    answers: 'ReverseResults',
  }),
  '/api/v1/hash': describeCall({
    operationId: 'hashPhone',
    summary: 'The hashes of a number, as the directory makes them. Scope `lookup`.',
    asks: 'HashQuestion',
    answers: 'HashedPhone',
  }),
};

function describeCall({ operationId, summary, asks, answers }: Call): Schema {
  // A number is hashed without the listing.
  const statuses = [400, 401, 403, 413, 429, 500] as const;
  const all = operationId === 'hashPhone' ? statuses : ([...statuses, 503] as const);
  return {
    post: {
      operationId,
      summary,
      requestBody: { required: true, content: { 'application/json': { schema: refer(asks) } } },
      responses: {
        200: answerJson('The answer.', answers, EXACT_FORM.rateHeaders),
        ...describeRefusals(EXACT_FORM, all),
      },
    },
  };
}
