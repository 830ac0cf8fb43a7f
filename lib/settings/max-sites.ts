/** So many sites keep a setting of their own; the one that was set longest ago makes room. */
export const MAX_SITES = 1_000;
