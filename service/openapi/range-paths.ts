import { DAY_MS, SECOND_MS } from '../../lib/time';
import { describeRefusals, RANGE_FORM, TEXT_FORM } from './describe-refusals';
import { answerJson, describeResponse } from './describe-response';
import { refer, type Schema } from './schema';

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';
const records = 'application/octet-stream';

const rangeAnswers: Schema = {
  200: describeResponse({
    description: `The listed SHA-1 hashes in the range, ascending: as JSON, or 20 bytes each. Nobody may keep them for longer than ${DAY_MS / SECOND_MS} seconds.`,
    content: { [json]: refer('Hashes'), [records]: { type: 'string', format: 'binary' } },
    headers: ['Vary'],
  }),
  404: describeResponse({
    description: 'No hash in this range: an empty list, and no body where records are asked for.',
    content: { [json]: refer('NoHashes') },
    headers: ['Vary'],
  }),
};

/** Where a Nextcloud has it too. */
const servers = [{ url: '/' }, { url: '/index.php/apps/passwords' }];

/** The range contract, the range text, and what tells of the directory. */
export const RANGE_API_PATHS: Readonly<Record<string, Schema>> = {
  '/api/1.0/service/hashes': {
    servers,
    post: {
      operationId: 'askRange',
      summary: 'Which listed hashes begin with this?',
      requestBody: {
        required: true,
        content: {
          [json]: { schema: refer('RangeQuestion') },
          [form]: { schema: refer('RangeQuestion') },
        },
      },
      responses: {
        ...rangeAnswers,
        ...describeRefusals(RANGE_FORM, [400, 401, 403, 413, 429, 500, 503]),
      },
    },
  },
  '/api/1.0/service/hashes/{range}': {
    servers,
    get: {
      operationId: 'askRangeByAddress',
      summary: 'The same; the range lands in the logs of everything on the way.',
      parameters: [describeParameter('range', '^[0-9A-Fa-f]{5,40}$')],
      responses: {
        ...rangeAnswers,
        ...describeRefusals(RANGE_FORM, [400, 401, 403, 429, 500, 503]),
      },
    },
  },
  '/range/{prefix}': {
    get: {
      operationId: 'askRangeText',
      summary: 'Ranges as Have I Been Pwned answers them.',
      description:
        'Where the operator has made ranges public, no key is wanted and no rate counted.',
      security: [{ bearer: [] }, { basic: [] }, {}],
      parameters: [
        describeParameter('prefix', '^[0-9A-Fa-f]{5}$'),
        {
          name: 'Add-Padding',
          in: 'header',
          schema: { type: 'string' },
          description: '`true` fills the answer with suffixes of count 0.',
        },
      ],
      responses: {
        200: describeResponse({
          description: 'A line `SUFFIX:COUNT` each; no line when no hash is in the range.',
          content: { 'text/plain': refer('RangeText') },
          headers: ['Vary'],
        }),
        ...describeRefusals(TEXT_FORM, [400, 401, 403, 429, 500, 503]),
      },
    },
  },
  '/api/1.0/service/about': {
    get: {
      operationId: 'tellAbout',
      summary: 'What a client needs in order to judge the directory.',
      security: [],
      responses: {
        200: answerJson('The directory.', 'About'),
        ...describeRefusals(RANGE_FORM, [400, 500, 503]),
      },
    },
  },
};

function describeParameter(name: string, pattern: string): Schema {
  return { name, in: 'path', required: true, schema: { type: 'string', pattern } };
}
