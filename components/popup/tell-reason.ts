import type { UnknownReason } from '../../lib/verdict';

const reasons: Readonly<Record<UnknownReason, string>> = {
  notAskedYet: 'Not asked yet',
  onRequest: 'Checked when you ask',
  overBudget: 'Enough was asked without you for now',
  smallSet: 'Few numbers share what would be sent of it',
  noDirectory: 'No directory to ask',
  offline: 'No connection to the directory',
  noPermission: 'Your browser does not allow the connection',
  refused: 'The directory refused its key',
  locked: 'The keys are locked',
  keyMissing: 'The key of the directory is missing',
  storeClosed: 'What Hushdial has stored cannot be read',
  rateLimited: 'The directory asks to wait',
  timedOut: 'The directory took too long',
  notUnderstood: 'The directory did not understand the question',
  serviceError: 'The directory has a fault',
};

/** Why a number is unknown, in words. */
export function tellReason(reason: UnknownReason): string {
  return reasons[reason];
}
