/**
 * Creates what loads something when it is first asked for, once for everybody. What cannot be loaded is
 * tried a second time at once; where that fails too, whoever asked is told so, and the next who asks
 * has it loaded again.
 */
export function createLoader<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load()
      .catch(load)
      .catch((error: unknown) => {
        loaded = undefined;
        throw error;
      });
    return loaded;
  };
}
