/** Lives in the isolated world of content scripts, which the page cannot see. */
const RUNNING = Symbol.for('hushdial.running');

/**
 * Takes the document over from an earlier content script in the same world, which is stopped: the
 * script can be injected twice, and an updated extension finds its predecessor still running.
 *
 * @param world the global object of the content script
 * @returns the controller that stops this script
 */
export function takeOver(world: object = globalThis): AbortController {
  const earlier: unknown = Reflect.get(world, RUNNING);
  if (earlier instanceof AbortController) earlier.abort();
  const stop = new AbortController();
  Reflect.set(world, RUNNING, stop);
  return stop;
}
