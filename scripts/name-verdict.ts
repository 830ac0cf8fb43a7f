import type { Verdict } from '../lib/verdict';

/** A verdict in the words of the table that `npm start` prints. */
export function nameVerdict(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'reported':
      return `reported by ${verdict.by.map(({ directory }) => directory).join(', ')}`;
    case 'notListed':
      return 'not listed';
    case 'unknown':
      return verdict.reason === 'onRequest' ? 'not checked' : `unknown: ${verdict.reason}`;
  }
}
