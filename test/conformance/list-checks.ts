import type { Check } from './check';
import { batchChecks } from './exact/batch-checks';
import { listExchangeChecks } from './exact/exchange-checks';
import { lookupChecks } from './exact/lookup-checks';
import { listRefusalChecks as listExactRefusals } from './exact/refusal-checks';
import type { ConformanceOptions } from './read-conformance-options';
import { answerChecks } from './range/answer-checks';
import { exchangeChecks } from './range/exchange-checks';
import { listRefusalChecks } from './range/refusal-checks';

/** All checks of a contract. Those that exceed its rate come last. */
export function listChecks({
  protocol,
  access,
}: Pick<ConformanceOptions, 'protocol' | 'access'>): readonly Check[] {
  return protocol === 'range'
    ? [...answerChecks, ...listRefusalChecks(access), ...exchangeChecks]
    : [
        ...lookupChecks,
        ...listExactRefusals(access.key),
        ...batchChecks,
        ...listExchangeChecks(access.key),
      ];
}
