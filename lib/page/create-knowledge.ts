import type { FrameVerdicts } from '../message/protocol';
import type { VerdictKind } from '../verdict';

/** What the worker has told about a page's numbers. */
export interface Knowledge {
  readonly kindOf: (e164: string) => VerdictKind;
  /** Takes these verdicts in place of all earlier ones. */
  readonly takeVerdicts: (verdicts: FrameVerdicts) => void;
}

/** @param onChange called when verdicts were taken, which always come after readings */
export function createKnowledge(onChange: () => void): Knowledge {
  let kinds: FrameVerdicts['kinds'] = {};
  return {
    kindOf: (e164) => kinds[e164] ?? 'unknown',
    takeVerdicts: (verdicts) => {
      kinds = verdicts.kinds;
      onChange();
    },
  };
}
