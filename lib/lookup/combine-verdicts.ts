import type { Result } from '../result';
import type { NearReport, Report, Verdict } from '../verdict';
import type { Finding, NoFinding } from './asked-directory';

/** What one directory said, or why it said nothing. */
export interface DirectoryAnswer {
  /** The directory's name as the user gave it. */
  readonly name: string;
  readonly result: Result<Finding, NoFinding>;
}

/** Said last: what another try does not change, or what the user has not asked for. */
const LASTING: ReadonlySet<string> = new Set([
  'refused',
  'locked',
  'keyMissing',
  'overBudget',
  'smallSet',
  'notUnderstood',
]);
const ON_REQUEST: Verdict = { kind: 'unknown', reason: 'onRequest' };

/**
 * Makes one verdict of all directories' answers: reported when any of them lists the number, unknown
 * when any of the others failed, not listed only when every one of them said so. One that waits for
 * the user was not asked, and has no say unless it is the only one.
 *
 * @param e164Length of the number, which tells how large a block beside it is
 */
export function combineVerdicts(all: readonly DirectoryAnswer[], e164Length: number): Verdict {
  const answers = all.filter(({ result }) => result.ok || result.error.kind !== 'onRequest');
  if (answers.length === 0 && all.length > 0) return ON_REQUEST;
  const by = answers.flatMap(makeReport);
  const beside = answers.flatMap((answer) => makeNearReports(answer, e164Length));
  const near = beside.length > 0 ? { near: beside } : {};
  if (by.length > 0) return { kind: 'reported', by, ...near };
  // A refused key stays refused; any other failure is worth another try, and is said first.
  const reasons = answers.flatMap(({ result }) => (result.ok ? [] : [result.error.kind]));
  const reason = reasons.find((kind) => !LASTING.has(kind)) ?? reasons[0];
  // What one of them does not say any more, nobody may ask it without the user.
  if (reason === 'notKept') return ON_REQUEST;
  if (reason) return { kind: 'unknown', reason };
  if (answers.length === 0) return { kind: 'unknown', reason: 'noDirectory' };
  return { kind: 'notListed', ...near };
}

function makeReport({ name, result }: DirectoryAnswer): readonly Report[] {
  if (!result.ok || !result.value.entry) return [];
  const { of: _of, ...told } = result.value.entry;
  return [{ directory: name, ...told }];
}

function makeNearReports({ name, result }: DirectoryAnswer, length: number): readonly NearReport[] {
  if (!result.ok) return [];
  return result.value.near.map(({ beginsWith, numbers, votes }) => ({
    directory: name,
    size: 10 ** (length - beginsWith.length),
    numbers,
    votes,
  }));
}
