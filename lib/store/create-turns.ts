/** Runs a task when all that were given before it have ended, well or badly. */
export type TakeTurn = <T>(task: () => Promise<T>) => Promise<T>;

/** Creates turns: of tasks that each read something and write it changed, one after the other. */
export function createTurns(): TakeTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  };
}
