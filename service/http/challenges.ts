/** How a key may be sent (RFC 9110, 11.6.1). */
export const CHALLENGES = [
  'Bearer realm="directory"',
  'Basic realm="directory", charset="UTF-8"',
] as const;
