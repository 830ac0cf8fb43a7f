import { refer, type Schema } from './schema';

/** An answer of the document: what is in it, by its media type. */
export interface ResponseParts {
  readonly description: string;
  /** Media types and their schemas; none where the answer has no body. */
  readonly content?: Readonly<Record<string, Schema>>;
  /** Headers that are always there, by what they are named among the components. */
  readonly headers?: readonly string[];
}

export function describeResponse({
  description,
  content = {},
  headers = [],
}: ResponseParts): Schema {
  const types = Object.entries(content).map(([type, schema]) => [type, { schema }]);
  const named = headers.map((name) => [name, { $ref: `#/components/headers/${name}` }]);
  return {
    description,
    ...(headers.length > 0 && { headers: Object.fromEntries(named) }),
    ...(types.length > 0 && { content: Object.fromEntries(types) }),
  };
}

/** A JSON answer with a schema of the document. */
export function answerJson(
  description: string,
  name: string,
  headers: readonly string[] = [],
): Schema {
  return describeResponse({ description, content: { 'application/json': refer(name) }, headers });
}
