import type { OptionsState } from '../../components/options/options-screen';
import { sendMessage } from '../../lib/message/send-message';

const NO_USAGE = { sent: [], days: [], alerts: [] };

/** Reads all that the options page shows. */
export async function readOptions(): Promise<OptionsState> {
  const storage = await sendMessage('readStorage', {});
  const isClosed = storage === 'closed';
  const [directories, settings, countries, usage] = await Promise.all([
    isClosed ? [] : sendMessage('listDirectories', {}),
    sendMessage('readSettings', {}),
    sendMessage('listCountries', {}),
    isClosed ? NO_USAGE : sendMessage('readUsage', {}),
  ]);
  return { storage, directories, settings, countries, usage };
}
