import type { UsageDay } from './usage-day';

/** So far above what is usual is told: three times the median of the days before. */
const UNUSUAL = 3;
/** With fewer days before, nothing is usual yet. */
const MIN_DAYS = 3;
/** Fewer requests are nothing to be told of, however few are usual. */
const MIN_REQUESTS = 30;
/** So many refusals for a limit that we have kept are no accident. */
const MIN_LIMITED = 3;
/** From this share on, pages did it and not a person. */
const MOSTLY = 0.8;

export interface UsageAlert {
  readonly directoryId: string;
  readonly requests: number;
  /** The median of the days before. */
  readonly usual: number;
  /** A key that somebody else uses too, pages that made many numbers be checked, or the person. */
  readonly cause: 'otherUser' | 'pages' | 'person';
}

/**
 * Finds the directories that were asked far more today than they usually are.
 *
 * @param days counts of any days, in any order
 * @param today the local day, as 2026-11-27
 */
export function findUsageAlerts(days: readonly UsageDay[], today: string): readonly UsageAlert[] {
  return days
    .filter(({ day }) => day === today)
    .flatMap((now): readonly UsageAlert[] => {
      const before = days.filter(
        ({ day, directoryId }) => directoryId === now.directoryId && day < today,
      );
      const usual = findMedian(before.map(({ requests }) => requests));
      const isUnusual =
        before.length >= MIN_DAYS && now.requests >= MIN_REQUESTS && now.requests > UNUSUAL * usual;
      if (!isUnusual && now.limited < MIN_LIMITED) return [];
      const { directoryId, requests } = now;
      return [{ directoryId, requests, usual, cause: findCause(now) }];
    });
}

function findCause({ requests, automatic, limited }: UsageDay): UsageAlert['cause'] {
  if (limited >= MIN_LIMITED) return 'otherUser';
  return automatic >= MOSTLY * requests ? 'pages' : 'person';
}

function findMedian(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
