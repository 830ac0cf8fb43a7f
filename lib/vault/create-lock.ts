import type { StoreKeeper } from '../store/create-store-keeper';
import type { LockRecord } from '../store/open-database';
import type { SessionStore } from '../store/session-store';
import { deriveSecret } from './derive-secret';
import { encodeBytes } from './encode-bytes';
import { LOCK_NAME } from './lock-name';
import { openText } from './open-text';
import { PBKDF2_ROUNDS } from './pbkdf2-rounds';
import { sealText } from './seal-text';

/** Whether keys on the disk are sealed, and what opens them. */
export type LockReading =
  | { readonly state: 'none' }
  | { readonly state: 'locked' }
  | { readonly state: 'unlocked'; readonly secret: string };

/** The lock that a passphrase opens: its record is on the disk, its secret in memory alone. */
export interface Lock {
  readonly read: () => Promise<LockReading>;
  readonly find: () => Promise<LockRecord | undefined>;
  /** @returns the secret that a passphrase gives; undefined where it is not the lock's */
  readonly check: (record: LockRecord, passphrase: string) => Promise<string | undefined>;
  /** Makes a lock with a salt of its own, and stores nothing. */
  readonly make: (passphrase: string) => Promise<MadeLock>;
  /** Keeps a secret until the browser closes: a worker that starts again need not ask for it. */
  readonly hold: (lock: MadeLock) => Promise<void>;
  readonly drop: () => Promise<void>;
}

export interface MadeLock {
  readonly record: LockRecord;
  readonly secret: string;
}

export interface LockOptions {
  readonly store: StoreKeeper;
  readonly session: SessionStore;
  /** Of PBKDF2; for new locks. */
  readonly rounds?: number;
}

/** In session storage, which content scripts cannot read and which never reaches the disk. */
const HELD = 'unlocked';
const SALT_BYTES = 16;
const CHECK = { text: '', place: 'check' };

interface Held {
  /** The salt of its lock: the secret of an earlier one opens nothing. */
  readonly of: string;
  readonly secret: string;
}

export function createLock({ store, session, rounds = PBKDF2_ROUNDS }: LockOptions): Lock {
  const find = () => store.run((database) => database.get('lock', LOCK_NAME));
  return {
    find,
    read: async () => {
      const record = await find();
      if (!record) return { state: 'none' };
      // Session storage is written here alone, and goes with the browser: no other version wrote it.
      const held = (await session.read(HELD)) as Held | undefined;
      return held?.of === encodeBytes(record.salt)
        ? { state: 'unlocked', secret: held.secret }
        : { state: 'locked' };
    },
    check: async ({ salt, rounds: used, check }, passphrase) => {
      const secret = await deriveSecret({ passphrase, salt, rounds: used });
      const opened = await openText(secret, { ...check, place: CHECK.place });
      return opened === undefined ? undefined : secret;
    },
    make: async (passphrase) => {
      const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
      const secret = await deriveSecret({ passphrase, salt, rounds });
      return { secret, record: { salt, rounds, check: await sealText(secret, CHECK) } };
    },
    hold: ({ record, secret }) =>
      session.write(HELD, { of: encodeBytes(record.salt), secret } satisfies Held),
    drop: () => session.remove(HELD),
  };
}
