import type { Check, ListedCheck } from './check';

/** Makes a check of one that needs a number which the directory lists; skipped where none is named. */
export function needListed({ run, ...named }: ListedCheck): Check {
  return {
    ...named,
    run: async (target) =>
      target.listed === undefined
        ? { skipped: 'needs --listed, a number that the directory lists' }
        : run(target, target.listed),
  };
}
