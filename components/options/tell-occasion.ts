import type { SentView } from '../../lib/message/views';

const told: Readonly<Record<SentView['occasion'], string>> = {
  page: 'A page, by itself',
  asked: 'A page, as you asked',
  typed: 'A number that you typed',
  reverse: 'A hash that you entered',
  test: 'A connection test',
};

/** Why a request was sent, in words. */
export function tellOccasion(occasion: SentView['occasion']): string {
  return told[occasion];
}
