/** A JSON Schema of the 2020-12 dialect, which is that of OpenAPI 3.1. */
export type Schema = Readonly<Record<string, unknown>>;

/** What names a schema of the document. */
export function refer(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** An object with these members and no others; all but the optional ones are there. */
export function describeObject(
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}
