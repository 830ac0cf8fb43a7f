import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDialAddress } from './read-dial-address';

describe('readDialAddress', () => {
  test.each([
    ['tel:+12025550143', '+12025550143'],
    [' TEL:+1%20202-555-0143', '+1 202-555-0143'],
    ['tel:+12025550143;ext=12', '+12025550143'],
    ['tel://+12025550143', '+12025550143'],
    ['tel:%2B12025550143', '+12025550143'],
    ['callto:+12025550143?call', '+12025550143'],
    ['sms:+12025550143?body=Hello', '+12025550143'],
    ['sms:+12025550143&body=Hello', '+12025550143'],
    ['smsto:+12025550143', '+12025550143'],
    ['mms:+12025550143', '+12025550143'],
    ['mmsto:202-555-0143', '202-555-0143'],
    ['skype:+12025550143?call', '+12025550143'],
    ['facetime:+12025550143', '+12025550143'],
    ['facetime-audio://+12025550143', '+12025550143'],
    ['https://wa.me/12025550143', '+12025550143'],
    ['https://WA.me/12025550143?text=Hi', '+12025550143'],
    ['https://wa.me/+12025550143', '+12025550143'],
    ['https://wa.me/0012025550143', '+12025550143'],
    ['https://api.whatsapp.com/send?phone=12025550143', '+12025550143'],
    ['https://api.whatsapp.com/send/?text=Hi&phone=%2B1%20202%20555%200143&x=1', '+1 202 555 0143'],
    ['https://web.whatsapp.com/send?phone=12025550143', '+12025550143'],
    ['whatsapp://send?phone=12025550143', '+12025550143'],
    ['whatsapp://send/?text=Hi&phone=12025550143', '+12025550143'],
    ['https://signal.me/#p/+12025550143', '+12025550143'],
    ['sgnl://signal.me/#p/+12025550143', '+12025550143'],
    ['viber://chat?number=%2B12025550143', '+12025550143'],
    ['viber://contact?number=12025550143', '+12025550143'],
    ['viber:add?number=12025550143', '+12025550143'],
    ['https://t.me/+12025550143', '+12025550143'],
  ])('reads %s as %s', (href, number) => {
    expect(readDialAddress(href)).toBe(number);
  });

  test.each([
    'tel:1-800-FLOWERS',
    'tel:',
    'tel:12',
    'tel:%zz12345678',
    'tel:1%002345678',
    'mailto:+12025550143',
    'https://example.com/tel:+12025550143',
    'https://wa.me/message/ABCDEFGHIJKLM1',
    'https://wa.me/',
    'https://wa.me.example.com/12025550143',
    'https://example.com/?u=https://wa.me/12025550143',
    'https://api.whatsapp.com/send?text=12025550143',
    'https://t.me/12025550143',
    'https://t.me/+AbCdEf12345',
    'https://signal.me/#eu/AbCdEf12345',
    'viber://pa?chatURI=12025550143',
    'skype:echo123?call',
    'javascript:12025550143',
    `tel:1;phone-context=${'1111.'.repeat(20)}!`,
    `tel:${'1'.repeat(65)}`,
    `https://wa.me/${'1'.repeat(65)}`,
  ])('reads nothing in %s', (href) => {
    expect(readDialAddress(href)).toBeUndefined();
  });

  test('gives a plain number of bounded length, whatever the address', () => {
    const parts = [...'0123456789+()-./ ;?#&=%,'].concat([
      'tel:',
      'phone=',
      '&phone=',
      '%2B',
      '%2',
      'https://wa.me/',
      'whatsapp://send?',
      'viber://chat?',
      'number=',
    ]);
    const address = fc
      .array(fc.constantFrom(...parts), { maxLength: 400 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(
        fc.constantFrom(
          '',
          'tel:',
          'sms:',
          'https://wa.me/',
          'https://api.whatsapp.com/send?',
          'viber://chat?',
        ),
        address,
        (scheme, rest) => {
          const number = readDialAddress(scheme + rest);
          if (number !== undefined) expect(number).toMatch(/^[+(]?[\d().\-/ \u00A0]{5,64}$/);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  test('reads as much of an address of a megabyte as of a short one', () => {
    const href = `whatsapp://send?${'a&'.repeat(500_000)}phone=12025550143`;
    expect(readDialAddress(href)).toBeUndefined();
    expect(readDialAddress(`tel:+12025550143;${'1,'.repeat(500_000)}`)).toBe('+12025550143');
  });
});
