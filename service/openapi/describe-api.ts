import { API_SCHEMAS } from './api-schemas';
import { describeRefusals, EXACT_FORM, RANGE_FORM } from './describe-refusals';
import { describeResponse } from './describe-response';
import { EXACT_API_PATHS } from './exact-paths';
import { JOB_API_PATHS, WEBHOOKS } from './job-paths';
import { RANGE_API_PATHS } from './range-paths';
import { refer, type Schema } from './schema';

const DESCRIPTION = `A directory of reported phone numbers.

The calls below \`/api/v1/\` are also below \`/v1/\`. Methods that an address does not have are
answered 405 by the calls below \`/api/v1/\` and by the range text, and 404 elsewhere; so are other
addresses. Every answer has \`Cache-Control: no-store\`.`;

const HEADERS: Readonly<Record<string, string>> = {
  Allow: 'The methods that the address has.',
  Location: 'The address of the job.',
  'Retry-After': 'Seconds to wait.',
  Vary: 'The request header that the answer hangs on.',
  'WWW-Authenticate': 'Bearer and Basic.',
  'X-RateLimit-Limit': 'How many requests a window has.',
  'X-RateLimit-Remaining': 'How many are left.',
  'X-RateLimit-Reset': 'Seconds until one more is.',
};

/** @returns the OpenAPI 3.1 document of everything that the directory answers */
export function describeApi(): Schema {
  return {
    openapi: '3.1.0',
    info: { title: 'Hushdial directory', version: '1.0.0', description: DESCRIPTION },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }, { basic: [] }],
    paths: { ...RANGE_API_PATHS, ...EXACT_API_PATHS, ...JOB_API_PATHS, ...OWN_PATH },
    webhooks: WEBHOOKS,
    components: {
      schemas: API_SCHEMAS,
      headers: Object.fromEntries(Object.entries(HEADERS).map(describeHeader)),
      responses: {
        MethodNotAllowed: describeRefusals(EXACT_FORM, [405])['405'],
        NotFound: describeResponse({
          description: 'There is no such address.',
          content: { 'application/json': { anyOf: [refer('Error'), refer('RangeError')] } },
        }),
      },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'The key, or base64 of it.' },
        basic: { type: 'http', scheme: 'basic', description: 'The user of the key, and the key.' },
      },
    },
  };
}

const OWN_PATH: Readonly<Record<string, Schema>> = {
  '/api/v1/openapi.json': {
    get: {
      operationId: 'describeApi',
      summary: 'This document.',
      security: [],
      responses: {
        200: describeResponse({
          description: 'An OpenAPI 3.1 document.',
          content: { 'application/json': { type: 'object', required: ['openapi', 'paths'] } },
        }),
        ...describeRefusals(RANGE_FORM, [400]),
      },
    },
  },
};

function describeHeader([name, description]: readonly [string, string]) {
  return [name, { description, required: true, schema: { type: 'string' } }];
}
