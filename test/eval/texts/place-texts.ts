import { listNotNumbers } from './list-not-numbers';

/** Journeys and postal addresses. */
export const placeTexts = [
  ...listNotNumbers('travel', 'US', [
    'Flight 202 555 0143',
    'UA 2025 / AA 550 / DL 143',
    'eTicket 016 2025550143',
    'PNR 2025550143',
    'Train 2025-5501',
  ]),
  ...listNotNumbers('travel', 'DE', [
    'ICE 0302 3125',
    'Zug 030 / 231 / 250',
    'Buchungscode 030231250',
  ]),
  ...listNotNumbers('address', 'US', [
    'Washington, DC 20005-1234',
    'New York, NY 10027-7297 10027-7298',
    'P.O. Box 2025550143',
    'Zip 20255-5014',
    '1600-1602 Main St 20500',
  ]),
  ...listNotNumbers('address', 'DE', [
    'D-10115 Berlin, 10117 Berlin',
    'Postfach 03 02 31',
    '10115 10117 10119',
  ]),
  ...listNotNumbers('address', 'JP', [
    '〒101-0032',
    '〒 094-0011 北海道',
    'Hokkaido 094-0011',
    '〒060-0001',
  ]),
  ...listNotNumbers('address', 'BR', [
    'CEP 79020-250',
    'CEP: 01310-100',
    'CEP 40210-630 - Salvador',
  ]),
  ...listNotNumbers('address', 'PT', ['2123-456 Lisboa', '1000-001 1000-002']),
  ...listNotNumbers('address', 'IN', ['PIN 812345 678901', 'New Delhi - 110 001']),
];
