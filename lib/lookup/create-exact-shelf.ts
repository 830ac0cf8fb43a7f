import type { SessionStore } from '../store/session-store';

const keyOf = (directoryId: string) => `exact:${directoryId}`;

type Entry = readonly [isListed: boolean, atMs: number];

/** What is remembered of one directory, changed in place. */
export interface ExactEntries {
  /** By number, the one that was told of last at the end. */
  readonly entries: Map<string, Entry>;
  /** When that was said which made room last. */
  forgottenMs: number | undefined;
}

interface Kept extends ExactEntries {
  readonly save: () => Promise<void>;
  /** Settles when nothing is being stored any more. */
  readonly settle: () => Promise<void>;
}

/** What directories that see numbers have said, in a store that outlives the worker. */
export interface ExactShelf {
  readonly open: (directoryId: string) => Promise<Pick<Kept, 'entries' | 'forgottenMs' | 'save'>>;
  /** Forgets one directory, or all. */
  readonly clear: (directoryId?: string) => Promise<void>;
}

export function createExactShelf(session: SessionStore): ExactShelf {
  const directories = new Map<string, Promise<Kept>>();
  const load = async (directoryId: string): Promise<Kept> => {
    const kept = parseEntries(await session.read(keyOf(directoryId)));
    const write = () => session.write(keyOf(directoryId), writeEntries(kept));
    // A write waits for the one before it, and takes all that has come by then.
    let queued: Promise<void> | undefined;
    let last: Promise<void> = Promise.resolve();
    const save = (): Promise<void> => {
      if (queued) return queued;
      const begin = () => {
        queued = undefined;
        return write();
      };
      queued = last.catch(() => undefined).then(begin);
      last = queued;
      return queued;
    };
    return Object.assign(kept, { save, settle: () => last.catch(() => undefined) });
  };
  const open = (directoryId: string): Promise<Kept> => {
    const known = directories.get(directoryId);
    if (known) return known;
    const kept = load(directoryId);
    directories.set(directoryId, kept);
    // One that could not be read is read again.
    kept.catch(() => directories.delete(directoryId));
    return kept;
  };
  return {
    open,
    clear: async (directoryId) => {
      const isMeant = (key: string) =>
        directoryId === undefined ? key.startsWith(keyOf('')) : key === keyOf(directoryId);
      for (const [id, kept] of directories) {
        if (!isMeant(keyOf(id))) continue;
        directories.delete(id);
        // What is being written would come back otherwise.
        await (await kept).settle();
      }
      const keys = Object.keys(await session.readAll()).filter(isMeant);
      await Promise.all(keys.map((key) => session.remove(key)));
    },
  };
}

/** As text: of a list, Chromium counts four times as many bytes. */
function writeEntries({ entries, forgottenMs }: ExactEntries): string {
  return JSON.stringify([[...entries], forgottenMs]);
}

/** Session storage is written here alone, and goes with the browser: no other version wrote it. */
function parseEntries(text: unknown): ExactEntries {
  if (text === undefined) return { entries: new Map(), forgottenMs: undefined };
  const [entries, forgottenMs] = JSON.parse(text as string) as [[string, Entry][], number | null];
  return { entries: new Map(entries), forgottenMs: forgottenMs ?? undefined };
}
