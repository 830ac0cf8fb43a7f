import type { DirectoryView } from '../../lib/message/views';

const told: Readonly<Record<DirectoryView['protocol'], string>> = {
  range: 'It gets 5 characters of a number’s hash, in the body of the request.',
  phoneBlock:
    'It gets 4 characters of a number’s hash, which hide the number among 16 times as many. They stand in the address of the request, which its operator’s logs may keep.',
  phoneHash:
    'It gets the whole hash of a number, which is turned back into the number in minutes: it sees the number. So it is asked only when you say so, each time or once for all.',
};

/** What a directory of a protocol gets to see, in plain words. */
export function tellProtocol(protocol: DirectoryView['protocol']): string {
  return told[protocol];
}
