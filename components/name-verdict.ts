import type { VerdictKind } from '../lib/verdict';

const names: Readonly<Record<VerdictKind, string>> = {
  reported: 'Reported',
  notListed: 'Not listed',
  unknown: 'Unknown',
};

/** The word for a verdict. A directory reports; it does not judge, so neither do we. */
export function nameVerdict(kind: VerdictKind): string {
  return names[kind];
}
