import { describeFinding } from './describe-finding';
import type { Finding } from './finding';

/** Findings in one line, or that there are none. */
export function listFindings(text: string, findings: readonly Finding[]): string {
  return findings.map((finding) => describeFinding(text, finding)).join('; ') || 'none';
}
