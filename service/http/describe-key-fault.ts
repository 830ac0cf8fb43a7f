import type { KeyFault } from '../check-key';
import type { Refusal } from './refusal';
import { REFUSALS } from './refusals';

const NEW_KEY = 'Ask the operator for another one.';

/**
 * Says why a key is refused. Whoever has a key that ended is told so; everybody else is told the same,
 * whether there is such a key or not.
 */
export function describeKeyFault(fault: KeyFault): Refusal {
  switch (fault.kind) {
    case 'unknown':
      return REFUSALS.noKey;
    case 'revoked':
      return { status: 401, title: 'This API key is revoked', advice: NEW_KEY };
    case 'expired':
      return { status: 401, title: 'This API key has expired', advice: NEW_KEY };
    case 'replaced':
      return {
        status: 401,
        // The first contract has no place for advice.
        title: `This API key was replaced: use the one that has -${fault.newest} behind its id`,
        advice: 'Ask the operator for it if you do not have it.',
      };
  }
}
