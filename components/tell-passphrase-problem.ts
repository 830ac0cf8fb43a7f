import type { PassphraseProblem } from '../lib/message/views';

const problems: Readonly<Record<PassphraseProblem, string>> = {
  wrongPassphrase: 'This is not the passphrase. Nothing was changed.',
  passphraseTooShort: 'Take at least 8 characters. Four words or more are better.',
};

/** Why a passphrase was not taken, and what to do. */
export function tellPassphraseProblem(problem: PassphraseProblem): string {
  return problems[problem];
}
