import type { OwnHandlers } from '../message/create-receiver';
import type { Vault } from '../vault/create-vault';

type PassphraseVerb =
  | 'readLock'
  | 'setPassphrase'
  | 'removePassphrase'
  | 'unlock'
  | 'lock'
  | 'forgetKeys';

interface Options {
  readonly vault: Pick<Vault, 'passphrase'>;
  /** Called when keys can be used again that could not, or no longer: every verdict may have changed. */
  readonly onDirectories: () => Promise<void>;
  /** Called when only what is shown of the keys has changed. */
  readonly onKeysShown: () => Promise<void>;
}

/** Creates what our own pages may ask about the passphrase. No answer holds one. */
export function createPassphraseHandlers({
  vault: { passphrase },
  onDirectories,
  onKeysShown,
}: Options): Pick<OwnHandlers, PassphraseVerb> {
  /** Says so when something was done. */
  const tell = async <Answer extends { readonly ok: boolean }>(answer: Answer): Promise<Answer> => {
    if (answer.ok) await onDirectories();
    return answer;
  };
  return {
    readLock: () => passphrase.readState(),
    setPassphrase: async (change) => tell(await passphrase.set(change)),
    removePassphrase: async ({ current }) => tell(await passphrase.remove(current)),
    unlock: async (body) => tell(await passphrase.unlock(body.passphrase)),
    lock: async () => {
      await passphrase.lock();
      await onKeysShown();
      return undefined;
    },
    forgetKeys: async () => {
      await passphrase.forget();
      await onDirectories();
      return undefined;
    },
  };
}
