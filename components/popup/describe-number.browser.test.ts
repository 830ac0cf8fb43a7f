import { expect, test } from 'vitest';
import { describeNumber } from './describe-number';
import { makeNumber } from './make-number';

test('gives the international format, the country and the line type', () => {
  const number = makeNumber({ country: 'GB', lineType: 'fixedLine' });

  expect(describeNumber(number)).toEqual({
    international: '+1 202 555 0147',
    facts: ['United Kingdom', 'Landline'],
  });
});

test('gives E.164 where the page already writes the international format', () => {
  const number = makeNumber({ written: '+1 202 555 0147' });

  expect(describeNumber(number).international).toBe('+12025550147');
});

test('leaves out what is not known', () => {
  const number = makeNumber({ country: undefined, lineType: undefined });

  expect(describeNumber(number).facts).toEqual([]);
});
