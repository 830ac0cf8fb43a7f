import type { RangeQuery } from '../number/prepare-query';
import type { Verdict } from '../verdict';
import type { RangeResult } from './create-directory-queue';

/** What one directory said, or why it said nothing. */
export interface DirectoryAnswer {
  /** The directory's name as the user gave it. */
  readonly name: string;
  readonly result: RangeResult;
}

/**
 * Makes one verdict of all directories' answers: reported when any of them lists the number, unknown
 * when any of the others failed, not listed only when every one of them said so.
 */
export function combineVerdicts(
  query: Pick<RangeQuery, 'isIn'>,
  answers: readonly DirectoryAnswer[],
): Verdict {
  const by = answers.flatMap(({ name, result }) =>
    result.ok && query.isIn(result.value) ? [name] : [],
  );
  if (by.length > 0) return { kind: 'reported', by };
  // A refused key stays refused; any other failure is worth another try, and is said first.
  const reasons = answers.flatMap(({ result }) => (result.ok ? [] : [result.error.kind]));
  const reason = reasons.find((kind) => kind !== 'refused') ?? reasons[0];
  if (reason) return { kind: 'unknown', reason };
  return answers.length > 0 ? { kind: 'notListed' } : { kind: 'unknown', reason: 'noDirectory' };
}
