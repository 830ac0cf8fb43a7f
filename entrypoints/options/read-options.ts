import type { OptionsState } from '../../components/options/options-screen';
import { sendMessage } from '../../lib/message/send-message';

/** Reads all that the options page shows. */
export async function readOptions(): Promise<OptionsState> {
  const [directories, settings, countries, usage] = await Promise.all([
    sendMessage('listDirectories', {}),
    sendMessage('readSettings', {}),
    sendMessage('listCountries', {}),
    sendMessage('readUsage', {}),
  ]);
  return { directories, settings, countries, usage };
}
