import type { E164 } from '../number/e164';
import type { Verdict } from '../verdict';

interface Options {
  /** Calls back once, a moment later. */
  readonly gather: (run: () => void) => void;
  /** Notes verdicts that came together. */
  readonly put: (verdicts: ReadonlyMap<E164, Verdict>) => void;
}

/**
 * Creates what gathers verdicts: thousands come at once when a page is answered from the cache, and
 * noting each by itself would copy the whole record of a tab each time.
 *
 * @returns a function that takes a verdict and settles when it is noted
 */
export function createVerdictGatherer({ gather, put }: Options) {
  let verdicts = new Map<E164, Verdict>();
  let noted: Promise<void> | undefined;
  const note = (done: () => void): void => {
    const gathered = verdicts;
    verdicts = new Map();
    noted = undefined;
    put(gathered);
    done();
  };
  return (e164: E164, verdict: Verdict): Promise<void> => {
    verdicts.set(e164, verdict);
    noted ??= new Promise((resolve) => gather(() => note(resolve)));
    return noted;
  };
}
