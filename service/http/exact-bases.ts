/** Where the Phone Hash Directory API is. The documents show both. */
export const EXACT_BASES = ['/api/v1', '/v1'] as const;
