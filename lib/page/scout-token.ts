import { createToken } from './create-token';

/** Lives in the isolated world of content scripts, which the page cannot see. */
const TOKEN = Symbol.for('hushdial.token');

/**
 * The name that a scout gives its document, and leaves to the reader that takes its place: a document
 * of another name would be another one, whose frames are told anew.
 */
export const scoutToken = {
  /** @param world the global object of the content script */
  leave: (world: object = globalThis): string => {
    const token = createToken();
    Reflect.set(world, TOKEN, token);
    return token;
  },
  /** The scout's, once; a new one where no scout was, or another reader has taken it. */
  take: (world: object = globalThis): string => {
    const token: unknown = Reflect.get(world, TOKEN);
    Reflect.deleteProperty(world, TOKEN);
    return typeof token === 'string' ? token : createToken();
  },
};
