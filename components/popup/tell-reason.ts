import type { UnknownReason } from '../../lib/verdict';

/** Of those that were meant to be checked: what waits for the user has a button instead. */
type FailureReason = Exclude<UnknownReason, 'onRequest'>;

const reasons: Readonly<Record<FailureReason, string>> = {
  notAskedYet: 'Not asked yet',
  noDirectory: 'No directory to ask',
  offline: 'No connection to the directory',
  noPermission: 'Your browser does not allow the connection',
  refused: 'The directory refused its key',
  rateLimited: 'The directory asks to wait',
  timedOut: 'The directory took too long',
  serviceError: 'The directory has a fault',
};

/** Why a number is unknown, in words. */
export function tellReason(reason: FailureReason): string {
  return reasons[reason];
}
