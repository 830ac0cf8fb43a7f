import { listNotNumbers } from './list-not-numbers';

/** Numbers of accounts, cards and payments. */
export const moneyTexts = [
  ...listNotNumbers('money', 'DE', [
    'IBAN DE89 3704 0044 0532 0130 00',
    'IBAN: DE89370400440532013000',
    'DE89 3704 0044 0532 0130 00',
    'Kto. 0302312500 BLZ 100 500 00',
    'Konto-Nr.: 030 23125000',
    'BLZ 030 231 25',
    'Kontonummer 0532013000',
    'Spendenkonto 0302 3125 00',
  ]),
  ...listNotNumbers('money', 'GB', [
    'Sort code 20-79-46',
    'Sort code: 02-07-94 Account: 02079460',
    'Account number 02079460958',
    'IBAN GB29 NWBK 6016 1331 9268 19',
    'GB29NWBK60161331926819',
  ]),
  ...listNotNumbers('money', 'FR', [
    'IBAN FR14 2004 1010 0505 0001 3M02 606',
    'RIB 01990 01234 01234567890 12',
    'FR76 3000 6000 0112 3456 7890 189',
  ]),
  ...listNotNumbers('money', 'US', [
    'Visa 4111 1111 1111 1111',
    '4111-1111-1111-1111',
    'Amex 3782 822463 10005',
    'MasterCard 5555 5555 5555 4444',
    'Routing number 202555014',
    'Acct # 2025550143',
    'Account No. 202-555-0143',
    'ABA 021000021',
    'block 202555014 of the chain',
    'txid 2025550143202555',
  ]),
  ...listNotNumbers('money', 'CH', [
    'IBAN CH93 0076 2011 6238 5295 7',
    'PC 80-12345-6',
    'Postkonto 01-446681-8',
  ]),
  ...listNotNumbers('money', 'NO', ['Kontonr. 2123 45 67890', 'Kontonummer: 4061.23.45678']),
];
