/**
 * Creates what knows whether a turn of the event loop has begun anew since it was asked last. What came
 * in together is answered together: of a store that other processes write to, one look a turn is as good
 * as one look each, and costs a busy server much less.
 *
 * @returns a function that is true once a turn
 */
export function createTurn(): () => boolean {
  let isKnown = false;
  const end = (): void => {
    isKnown = false;
  };
  return () => {
    if (isKnown) return false;
    isKnown = true;
    setImmediate(end).unref();
    return true;
  };
}
