export interface CleanUp {
  /** Notes something to be ended later. */
  readonly add: (end: () => Promise<void>) => void;
  /** Ends everything, last begun first; once, however often it is called. */
  readonly run: () => Promise<void>;
}

/** Creates the list of what a script has started and must end, whichever way it stops itself. */
export function createCleanUp(): CleanUp {
  const ends: (() => Promise<void>)[] = [];
  let done: Promise<void> | undefined;
  const endAll = async () => {
    for (const end of ends.toReversed()) await end();
  };
  return { add: (end) => void ends.push(end), run: () => (done ??= endAll()) };
}
