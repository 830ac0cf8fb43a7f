import type { Result } from '../result';
import { changeAtOnce } from '../store/change-at-once';
import type { StoreKeeper } from '../store/create-store-keeper';
import type { Lock, LockReading } from './create-lock';
import type { TakeTurn } from '../store/create-turns';
import { resealKeys } from './reseal-keys';

/** The one passphrase that locks all keys on the disk. */
export interface Passphrase {
  readonly readState: () => Promise<LockReading['state']>;
  /** Sets the passphrase, or changes it, for which the current one is needed. It is unlocked then. */
  readonly set: (
    change: PassphraseChange,
  ) => Promise<Result<undefined, 'wrongPassphrase' | 'passphraseTooShort'>>;
  /** Keeps the keys readable from now on. */
  readonly remove: (current: string) => Promise<Result<undefined, 'wrongPassphrase'>>;
  /** Opens the keys until the browser closes or they are locked again. */
  readonly unlock: (passphrase: string) => Promise<Result<undefined, 'wrongPassphrase'>>;
  readonly lock: () => Promise<void>;
  /** Wipes the keys on the disk with their passphrase, for whoever has forgotten it. */
  readonly forget: () => Promise<void>;
}

interface PassphraseChange {
  readonly passphrase: string;
  readonly current?: string | undefined;
}

interface Options {
  readonly store: StoreKeeper;
  readonly lock: Lock;
  readonly takeTurn: TakeTurn;
}

/** In characters, as NIST SP 800-63B-4 (section 3.1.1.2) asks for at the least. */
const MIN_LENGTH = 8;
const DONE = { ok: true, value: undefined } as const;
const WRONG = { ok: false, error: 'wrongPassphrase' } as const;
const TOO_SHORT = { ok: false, error: 'passphraseTooShort' } as const;

export function createPassphrase({ store, lock, takeTurn }: Options): Passphrase {
  const unlock = async (passphrase: string): Promise<string | undefined> => {
    const record = await lock.find();
    const secret = record && (await lock.check(record, passphrase));
    if (record && secret !== undefined) await lock.hold({ record, secret });
    return secret;
  };
  const set = async ({ passphrase, current = '' }: PassphraseChange) => {
    if (Array.from(passphrase.normalize('NFC')).length < MIN_LENGTH) return TOO_SHORT;
    const isLocked = (await lock.find()) !== undefined;
    const secret = isLocked ? await unlock(current) : undefined;
    // A change that is asked for twice, since the worker was stopped before it could say so, is done.
    if (isLocked && secret === undefined)
      return (await unlock(passphrase)) === undefined ? WRONG : DONE;
    const made = await lock.make(passphrase);
    await store.run((database) => resealKeys(database, { secret, lock: made }));
    await lock.hold(made);
    return DONE;
  };
  const remove = async (current: string) => {
    if ((await lock.find()) === undefined) return DONE;
    const secret = await unlock(current);
    if (secret === undefined) return WRONG;
    await store.run((database) => resealKeys(database, { secret, lock: undefined }));
    await lock.drop();
    return DONE;
  };
  const forget = async () => {
    await store.run((database) =>
      changeAtOnce(database, ['keys', 'lock'], async (transaction) => {
        await transaction.objectStore('keys').clear();
        await transaction.objectStore('lock').clear();
      }),
    );
    await lock.drop();
  };
  return {
    readState: () => takeTurn(async () => (await lock.read()).state),
    set: (change) => takeTurn(() => set(change)),
    remove: (current) => takeTurn(() => remove(current)),
    unlock: (passphrase) =>
      takeTurn(async () => {
        if ((await lock.find()) === undefined) return DONE;
        return (await unlock(passphrase)) === undefined ? WRONG : DONE;
      }),
    lock: () => takeTurn(lock.drop),
    forget: () => takeTurn(forget),
  };
}
