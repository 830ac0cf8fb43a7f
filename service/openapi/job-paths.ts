import { MAX_JOB_ITEMS } from '../jobs/job-limits';
import { describeRefusals, EXACT_FORM } from './describe-refusals';
import { answerJson, describeResponse } from './describe-response';
import { refer, type Schema } from './schema';

const { rateHeaders } = EXACT_FORM;
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const readStatuses = [400, 401, 403, 404, 429, 500] as const;

/** Long jobs. */
export const JOB_API_PATHS: Readonly<Record<string, Schema>> = {
  '/api/v1/jobs': {
    post: {
      operationId: 'submitJob',
      summary: 'Submits a job. Scopes `jobs`, and that of its kind.',
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          schema: { type: 'string', pattern: '^[!-~]{1,255}$' },
          description: 'The same with the same body is the same job.',
        },
      ],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: refer('JobOrder') } },
      },
      responses: {
        200: answerJson('The job that was submitted before.', 'SubmittedJob', [
          'Location',
          ...rateHeaders,
        ]),
        202: answerJson('A new job.', 'SubmittedJob', ['Location', ...rateHeaders]),
        ...describeRefusals(EXACT_FORM, [400, 401, 403, 409, 413, 429, 500]),
      },
    },
    get: {
      operationId: 'listJobs',
      summary: 'The jobs of this key, oldest first. Scope `jobs`.',
      responses: {
        200: answerJson('The jobs.', 'Jobs', rateHeaders),
        ...describeRefusals(EXACT_FORM, [400, 401, 403, 429, 500]),
      },
    },
  },
  '/api/v1/jobs/{id}': {
    get: {
      operationId: 'readJob',
      summary: 'How far a job is. Scope `jobs`.',
      parameters: [id],
      responses: {
        200: answerJson('The job.', 'Job', rateHeaders),
        ...describeRefusals(EXACT_FORM, readStatuses),
      },
    },
    delete: {
      operationId: 'deleteJob',
      summary: 'Deletes a job with its answers. Scope `jobs`.',
      parameters: [id],
      responses: {
        204: describeResponse({ description: 'It is gone.', headers: rateHeaders }),
        ...describeRefusals(EXACT_FORM, readStatuses),
      },
    },
  },
  '/api/v1/jobs/{id}/results': {
    get: {
      operationId: 'readResults',
      summary: 'What a job has found, in the order of its items. Scopes as to submit it.',
      parameters: [id, describePage('offset', 0), describePage('limit', 1)],
      responses: {
        200: answerJson('The answers, or a page of them.', 'JobResults', rateHeaders),
        ...describeRefusals(EXACT_FORM, [...readStatuses, 409]),
      },
    },
  },
};

/** What the directory sends. */
export const WEBHOOKS: Readonly<Record<string, Schema>> = {
  jobDone: {
    post: {
      operationId: 'tellJobDone',
      summary: 'Sent when a job is done, up to 8 times until it arrives.',
      security: [],
      parameters: ['X-Hushdial-Delivery', 'X-Hushdial-Timestamp', 'X-Hushdial-Signature'].map(
        (name) => ({ name, in: 'header', required: true, schema: { type: 'string' } }),
      ),
      requestBody: {
        required: true,
        content: { 'application/json': { schema: refer('JobDone') } },
      },
      responses: { '2XX': { description: 'It arrived. Everything else is tried again.' } },
    },
  },
};

function describePage(name: string, minimum: number): Schema {
  const schema = { type: 'integer', minimum, maximum: MAX_JOB_ITEMS };
  return { name, in: 'query', schema };
}
