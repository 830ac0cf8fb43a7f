import { LEFT_OUT } from './left-out';
import type { SessionStore } from './session-store';

/**
 * Has everything that can be done without give way where something else finds no room: what limits,
 * budgets and keys are about must be stored before anything is sent.
 *
 * @param isSpare whether what is stored under a key can be done without; of it the key stays
 */
export function keepRoom(store: SessionStore, isSpare: (key: string) => boolean): SessionStore {
  const makeRoom = async (): Promise<void> => {
    const keys = Object.keys(await store.readAll()).filter(isSpare);
    await Promise.all(keys.map((key) => store.write(key, LEFT_OUT)));
  };
  return {
    ...store,
    write: async (key, value) => {
      try {
        await store.write(key, value);
      } catch (error) {
        if (isSpare(key)) throw error;
        await makeRoom();
        await store.write(key, value);
      }
    },
  };
}
