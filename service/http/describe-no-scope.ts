import type { KeyScope } from '../key-store';
import type { Refusal } from './refusal';

/** Why a key without a scope is refused. */
export function describeNoScope(scope: KeyScope): Refusal {
  const advice = `Ask the operator for a key with the scope ${scope}.`;
  return { status: 403, title: 'This key may not do this', advice };
}
