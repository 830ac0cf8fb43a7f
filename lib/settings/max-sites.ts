/** So many sites keep a country of their own; the one that was set longest ago makes room. */
export const MAX_SITE_COUNTRIES = 1_000;
