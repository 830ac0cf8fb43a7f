import type { Cap } from '../../lib/message/views';

const words: Readonly<Record<Cap, string>> = {
  candidates:
    'Only the first 10,000 different texts that may be numbers are read of a page or a frame.',
  places: 'Only the first 20,000 places with numbers are read of a page or a frame.',
  text: 'Only the first 500,000 pieces of text are read of a page or a frame.',
  data: 'Only the first part, with 50 numbers at the most, is read of what a page or a frame says to machines.',
  numbers: 'Only the first 10,000 numbers are listed of a page or a frame.',
};

/** What of a page is read where it holds more than that. */
export function tellCap(cap: Cap): string {
  return words[cap];
}
