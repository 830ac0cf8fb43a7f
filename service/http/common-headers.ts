/** What every answer has: nobody on the way keeps it, or takes it for something else. */
export const COMMON_HEADERS = [
  ['Cache-Control', 'no-store'],
  ['X-Content-Type-Options', 'nosniff'],
] as const;
