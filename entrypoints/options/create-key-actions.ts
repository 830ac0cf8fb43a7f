import type { Done, OptionsActions } from '../../components/options/options-actions';
import { askTwice } from '../../lib/message/ask-twice';
import { sendMessage } from '../../lib/message/send-message';
import type { Result } from '../../lib/result';
import { requestDirectory } from './request-directory';

type KeyAction =
  | 'replaceKey'
  | 'setPassphrase'
  | 'removePassphrase'
  | 'unlock'
  | 'lock'
  | 'forgetKeys';

/**
 * The actions of the options page on keys.
 *
 * @param onDone reads the page's state again
 */
export function createKeyActions(onDone: () => Promise<void>): Pick<OptionsActions, KeyAction> {
  /** @returns what went wrong, if anything */
  const ask = async <Problem>(
    send: () => Promise<Result<undefined, Problem>>,
  ): Promise<Problem | 'unanswered' | undefined> => {
    const answer = await askTwice(send);
    await onDone();
    const result = answer.ok ? answer.value : answer;
    return result.ok ? undefined : result.error;
  };
  const tell = async (send: () => Promise<undefined>): Promise<Done> => {
    const answer = await askTwice(send);
    await onDone();
    return answer.ok ? 'done' : answer.error;
  };
  return {
    replaceKey: async ({ id, url }, change) => {
      if (!(await requestDirectory(url))) return 'noPermission';
      return ask(() => sendMessage('replaceKey', { id, ...change }));
    },
    setPassphrase: async (change) =>
      (await ask(() => sendMessage('setPassphrase', change))) ?? 'done',
    removePassphrase: async (current) =>
      (await ask(() => sendMessage('removePassphrase', { current }))) ?? 'done',
    unlock: async (passphrase) =>
      (await ask(() => sendMessage('unlock', { passphrase }))) ?? 'done',
    lock: () => tell(() => sendMessage('lock', {})),
    forgetKeys: () => tell(() => sendMessage('forgetKeys', {})),
  };
}
