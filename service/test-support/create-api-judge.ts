import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describeApi } from '../openapi/describe-api';
import type { Schema } from '../openapi/schema';

/** An operation of the document, such as `get /api/v1/jobs/{id}`. */
interface Operation {
  readonly name: string;
  readonly method: string;
  readonly address: RegExp;
  readonly statuses: readonly string[];
  readonly responses: Readonly<Record<string, ResponseObject>>;
  readonly requestBody?: { readonly content: Content };
  readonly parameters?: readonly { readonly name: string }[];
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

interface ResponseObject {
  readonly content?: Content;
  readonly headers?: Readonly<Record<string, unknown>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Omit<Operation, 'statuses'>>>>>;
  readonly webhooks: Readonly<Record<string, { readonly post: Operation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, ResponseObject>>;
  };
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

const isDate = (text: string) => !Number.isNaN(Date.parse(text));
const FORMATS = {
  date: (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && isDate(text),
  'date-time': (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && isDate(text),
  uri: (text: string) => URL.canParse(text),
  binary: true,
} as const;

/** Creates what holds answers against the OpenAPI document, strictly: what it does not name is wrong. */
export function createApiJudge(document = describeApi() as unknown as Document) {
  const { paths, webhooks, components } = document;
  const ajv = new Ajv2020({ formats: FORMATS, allowUnionTypes: true });
  const rename = (schema: Schema) =>
    JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '')) as Schema;
  for (const [name, schema] of Object.entries(components.schemas))
    ajv.addSchema(rename(schema), name);
  const compiled = new Map<Schema, ValidateFunction>();
  const findErrors = (schema: Schema, value: unknown): unknown => {
    const validate = compiled.get(schema) ?? ajv.compile(rename(schema));
    compiled.set(schema, validate);
    return validate(value) ? undefined : validate.errors;
  };
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): Operation[] => {
      const operation = item[method];
      if (!operation) return [];
      const address = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
      const statuses = Object.keys(operation.responses);
      return [{ ...operation, name: `${method} ${path}`, method, address, statuses }];
    }),
  );
  /** @returns what is wrong with an answer; undefined where the document says the same */
  const judgeResponse = async (answer: Response, response: ResponseObject): Promise<unknown> => {
    const missing = Object.keys(response.headers ?? {}).find((name) => !answer.headers.has(name));
    if (missing !== undefined) return `no ${missing}`;
    const body = Buffer.from(await answer.clone().arrayBuffer());
    const type = answer.headers.get('Content-Type')?.split(';', 1)[0] ?? '';
    if (body.length === 0 && type === '') return undefined;
    const schema = response.content?.[type]?.schema;
    if (!schema) return `undocumented type ${type}`;
    const text = body.toString('latin1');
    return findErrors(schema, type === 'application/json' ? JSON.parse(body.toString()) : text);
  };
  return {
    operations,
    find: (method: string, path: string) =>
      operations.find((one) => one.method === method.toLowerCase() && one.address.test(path)),
    judge: async (answer: Response, operation: Operation): Promise<unknown> => {
      const response = operation.responses[String(answer.status)];
      return response ? judgeResponse(answer, response) : `undocumented status ${answer.status}`;
    },
    judgeOther: async (answer: Response, name: 'MethodNotAllowed' | 'NotFound') =>
      judgeResponse(answer, components.responses[name] ?? {}),
    judgeRequest: ({ requestBody }: Pick<Operation, 'requestBody'>, body: unknown): unknown => {
      const schema = requestBody?.content['application/json']?.schema;
      return schema ? findErrors(schema, body) : undefined;
    },
    webhooks,
  };
}
