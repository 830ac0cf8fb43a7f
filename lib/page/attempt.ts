import type { Work } from './work';

/**
 * Does some work as far as the page lets it: a field of the name of a method, in a form, makes that
 * method fail there. What comes after it is done all the same.
 *
 * @param onFailure called where it was cut short
 */
export function* attempt(work: Work, onFailure: () => void = () => {}): Work {
  try {
    yield* work;
  } catch {
    onFailure();
  }
}
