import { SECOND_MS } from '../time';
import type { Database } from './open-database';

/** As long as an opening is waited for; another connection can block it for ever. */
const OPEN_MS = 2 * SECOND_MS;
/** What the browser says of a connection that is closed or broken: https://w3c.github.io/IndexedDB/ */
const LOST: ReadonlySet<string> = new Set(['InvalidStateError', 'AbortError', 'UnknownError']);

/** The database, however often its connection is lost. */
export interface StoreKeeper {
  /**
   * Does something with the database. Where the connection is lost, the database is opened once more
   * and all of it done again, so twice must be no other than once.
   *
   * @returns what the work returns; rejects as the work does, and where the database does not open: at
   *   once where it is known not to, otherwise within 2 s
   */
  readonly run: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
}

interface Options {
  /** Opens the database; calls back when that connection has been closed by anybody else. */
  readonly open: (onClosed: () => void) => Promise<Database>;
  readonly setTimer: (run: () => void, delayMs: number) => void;
  /** Called when the database opens that did not open in time, or not at all, before. */
  readonly onRecover: () => void;
}

/** Creates what opens the database when it is first needed, and again where it was lost. */
export function createStoreKeeper({ open, setTimer, onRecover }: Options): StoreKeeper {
  let connection: Connection | undefined;
  let isDown = false;
  const forget = (one: Connection) => {
    if (connection === one) connection = undefined;
  };
  const connect = (): Connection => {
    const opened = open(() => forget(made));
    const late = new Promise<never>((_resolve, reject) => {
      setTimer(() => reject(new Error('The database does not open.')), OPEN_MS);
    });
    // The first of the two that is settled, in this order where both are.
    const made: Connection = { opened, inTime: () => Promise.race([opened, late]) };
    made.inTime().catch(() => (isDown = true));
    opened.then(noteOpened, () => forget(made));
    return made;
  };
  const noteOpened = () => {
    const wasDown = isDown;
    isDown = false;
    if (wasDown) onRecover();
  };
  return {
    run: async (work) => {
      connection ??= connect();
      const used = connection;
      const database = await used.inTime();
      try {
        return await work(database);
      } catch (error) {
        if (!isLost(error)) throw error;
        forget(used);
        database.close();
      }
      connection ??= connect();
      return work(await connection.inTime());
    },
  };
}

interface Connection {
  readonly opened: Promise<Database>;
  readonly inTime: () => Promise<Database>;
}

function isLost(error: unknown): boolean {
  return error instanceof DOMException && LOST.has(error.name);
}
