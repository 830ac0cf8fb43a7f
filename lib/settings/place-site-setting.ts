import { MAX_SITES } from './max-sites';

/**
 * Sets something for a site, or takes it back.
 *
 * @param settings by host; the one that was set longest ago makes room where there are too many
 * @param value undefined: as for other sites
 */
export function placeSiteSetting<T>(
  settings: Readonly<Record<string, T>>,
  host: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  const others = Object.entries(settings).filter(([other]) => other !== host);
  const own = value === undefined ? [] : [[host, value] as const];
  return Object.fromEntries([...others, ...own].slice(-MAX_SITES));
}
