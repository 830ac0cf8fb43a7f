import { candidateKey } from '../detect/candidate-key';
import type { Occurrence } from './occurrence';

/** The same text for the same candidates at the same offsets of the same nodes. */
export function signOccurrences(occurrences: readonly Occurrence[]): string {
  return occurrences
    .map(({ candidate, offset, joints = [] }) =>
      [candidateKey(candidate), offset, ...joints.map((joint) => [joint.at, joint.offset])].join(),
    )
    .join('\u0001');
}
