import type { OptionsState } from '../../components/options/options-screen';
import { sendMessage } from '../../lib/message/send-message';

const NO_USAGE = { sent: [], days: [], alerts: [] };

/** Reads all that the options page shows. */
export async function readOptions(): Promise<OptionsState> {
  const storage = await sendMessage('readStorage', {});
  const isClosed = storage === 'closed';
  const [directories, lock, settings, countries, usage] = await Promise.all([
    isClosed ? [] : sendMessage('listDirectories', {}),
    isClosed ? ('none' as const) : sendMessage('readLock', {}),
    sendMessage('readSettings', {}),
    sendMessage('listCountries', {}),
    isClosed ? NO_USAGE : sendMessage('readUsage', {}),
  ]);
  return { storage, directories, lock, settings, countries, usage };
}
