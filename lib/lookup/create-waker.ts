/**
 * Creates what calls back after a while, once: while it is set, it is not set anew.
 *
 * @param setTimer calls back once after so many milliseconds
 * @returns takes the delay in milliseconds and what to call
 */
export function createWaker(setTimer: (run: () => void, delayMs: number) => void) {
  let isSet = false;
  return (delayMs: number, run: () => void): void => {
    if (isSet) return;
    isSet = true;
    setTimer(() => {
      isSet = false;
      run();
    }, delayMs);
  };
}
