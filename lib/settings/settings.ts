import * as v from 'valibot';
import { MAX_SITES } from './max-sites';

/** Answers are kept under a day, as the range contract asks. */
const MAX_TTL_HOURS = 23;

/** How the numbers of pages are checked: by themselves, when a person asks, or not even read. */
const checking = v.picklist(['automatic', 'onRequest', 'never']);

const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
/** As long as a host can be. */
const host = v.pipe(v.string(), v.minLength(1), v.maxLength(253));

/** The user's settings as they are stored. Each falls back to its default on its own. */
export const settingsSchema = v.object({
  /** Tried for national numbers when the page does not tell; undefined: the browser's language. */
  defaultCountry: v.fallback(v.optional(countryCode), undefined),
  /** How long a range is kept, in hours. */
  ttlHours: v.fallback(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_TTL_HOURS)), 12),
    12,
  ),
  /** Match patterns of the sites that are always checked. */
  sites: v.fallback(v.optional(v.array(v.string()), []), []),
  /** The country that a site is read in, by its host; for other sites their pages tell. */
  siteCountries: v.fallback(
    v.optional(v.pipe(v.record(host, countryCode), v.maxEntries(MAX_SITES)), {}),
    {},
  ),
  /** How numbers are checked on the sites of the settings. */
  checking: v.fallback(v.optional(checking, 'automatic'), 'automatic'),
  /** The same for one site, by its host. */
  siteChecking: v.fallback(
    v.optional(v.pipe(v.record(host, checking), v.maxEntries(MAX_SITES)), {}),
    {},
  ),
  /** So many new prefixes are asked about for one page without anybody wanting it. */
  pageBudget: v.fallback(v.optional(limit(1_000), 50), 50),
  /** So many are asked of one directory a day. */
  dayBudget: v.fallback(v.optional(limit(10_000), 300), 300),
  /** Where fewer numbers share what is sent of one, the user is asked first; 0: never. */
  minAnonymity: v.fallback(v.optional(limit(10_000), 100), 100),
  /** From this age on the user is reminded to replace a key, in days; 0: never. */
  keyReminderDays: v.fallback(v.optional(limit(3_650), 90), 90),
});

function limit(max: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));
}

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** What holds before the user has set anything. */
export const defaultSettings: Settings = v.parse(settingsSchema, {});
