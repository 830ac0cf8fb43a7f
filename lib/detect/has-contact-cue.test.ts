import { expect, test } from 'vitest';
import { hasContactCue } from './has-contact-cue';

test.each([
  'Tel.: ',
  'Telefon\n',
  'TÉL : ',
  'phone ',
  'Fax (office) ',
  'call us at ',
  'WhatsApp: ',
  '☎ ',
  '电话：',
  'тел. ',
])('hears a cue in %j', (before) => {
  expect(hasContactCue(before)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['another word', 'Order no. '],
  ['a word that holds one', 'hotel '],
  ['a word that begins with one', 'telex '],
  ['a cue with digits in between', 'tel 030 23125000, order '],
  ['a cue too far in front', `call${' and then wait for a while '.repeat(2)}`],
])('hears none in %s', (_what, before) => {
  expect(hasContactCue(before)).toBe(false);
});
