import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PageNumber } from '../../lib/message/views';
import { unmount } from '../unmount';
import { makeNumber } from './make-number';
import { makeTab } from './make-tab';
import { mountPopup } from './mount-popup';

afterEach(unmount);

const WAITING = { kind: 'unknown', reason: 'onRequest' } as const;
const makeLikely = (e164: string, part: Partial<PageNumber> = {}) =>
  makeNumber({
    e164,
    written: e164,
    certainty: 'likely',
    reason: 'shape',
    verdict: WAITING,
    ...part,
  });
const LIKELY = ['+12025550141', '+12025550142', '+12025550143'];

const list = page.getByRole('list', { name: 'Numbers on this page' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

test.each<[Partial<PageNumber>, string]>([
  [{ reason: 'link' }, 'A link dials it'],
  [{ reason: 'data' }, "Named in the page's data"],
  [{ reason: 'international' }, 'Written in international form'],
  [{ reason: 'cue' }, 'Beside a word such as “Tel”'],
  [{ reason: 'grouping' }, 'Written in the groups of its country'],
  [{ reason: 'shape' }, 'Only its shape fits'],
  [{ reason: 'shape', certainty: 'likely' }, 'May be a phone number: only its shape fits'],
])('says of a number why it is believed to be one: %o', async (part, words) => {
  mountPopup({ tab: makeTab({ numbers: [makeNumber(part)] }) });

  await expect.element(list).toHaveTextContent(words);
});

test('says that a likely number is not checked, and checks it on a click', async () => {
  const { onCheckFound } = mountPopup({
    tab: makeTab({ numbers: [makeNumber(), makeLikely('+12025550141')] }),
  });
  await expect.element(page.getByRole('listitem').last()).toHaveTextContent('Not checked');
  await expect
    .element(page.getByRole('list', { name: 'Verdicts' }))
    .toHaveTextContent('1 not checked');
  await expect
    .element(page.getByText('1 of them may be a phone number or something else'))
    .toBeVisible();
  await button('Check +12025550141').click();

  expect(onCheckFound).toHaveBeenCalledExactlyOnceWith(['+12025550141']);
});

test('has one button for several numbers that wait, and checks no other number with it', async () => {
  const { onCheckFound } = mountPopup({
    tab: makeTab({ numbers: [makeNumber(), ...LIKELY.map((e164) => makeLikely(e164))] }),
  });
  await button('Check 3 more').click();

  expect(onCheckFound).toHaveBeenCalledExactlyOnceWith(LIKELY);
  await expect.element(page.getByRole('heading').first()).toHaveFocus();
});

test('has no such button where one number waits, or none', async () => {
  mountPopup({ tab: makeTab({ numbers: [makeNumber(), makeLikely('+12025550141')] }) });

  await expect.element(list).toBeVisible();
  expect(page.getByRole('button', { name: /^Check (?:all )?\d+/ }).query()).toBeNull();
});

test('has no check for a likely number that was checked', async () => {
  const verdict = { kind: 'notListed' } as const;
  mountPopup({ tab: makeTab({ numbers: [makeLikely('+12025550141', { verdict })] }) });

  await expect.element(list).toHaveTextContent(/Not listed.*May be a phone number/);
  expect(button('Check +12025550141').query()).toBeNull();
});

test('keeps the keyboard in the list after a check', async () => {
  mountPopup({ tab: makeTab({ numbers: LIKELY.map((e164) => makeLikely(e164)) }) });
  const focus = (name: string) => (button(name).element() as HTMLElement).focus();
  focus('Check +12025550141');
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Check +12025550142')).toHaveFocus();
  focus('Check +12025550143');
  await userEvent.keyboard('{Enter}');

  await expect.element(button('Check +12025550142')).toHaveFocus();
});

test('counts no number that waits as one to go', async () => {
  const numbers = [makeNumber(), makeNumber({ e164: '+12025550148' }), makeLikely('+12025550141')];
  mountPopup({ tab: makeTab({ numbers, pending: 1 }) });

  await expect.element(page.getByRole('progressbar')).toHaveAttribute('max', '2');
  await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '1');
});

test('says that a quiet page asks to be left alone, and checks its numbers on a click', async () => {
  const numbers = LIKELY.map((e164) => makeNumber({ e164, verdict: WAITING }));
  const { onCheckFound } = mountPopup({ tab: makeTab({ numbers, quiet: true }) });
  await expect.element(page.getByText('asks that its numbers be left alone')).toBeVisible();
  await button('Check all 3').click();

  expect(onCheckFound).toHaveBeenCalledExactlyOnceWith(LIKELY);
});

test('flags a number that dials a different one, in words and by a sign, before the list too', async () => {
  const { place } = mountPopup({
    tab: makeTab({
      numbers: [makeNumber({ dials: '+44 20 7946 0958' }), makeNumber({ e164: '+1' })],
    }),
  });

  await expect.element(list).toHaveTextContent('Dials a different number: +44 20 7946 0958');
  await expect
    .element(page.getByText('1 number dials a different one than it shows'))
    .toBeVisible();
  expect(place.querySelectorAll('.dials-another svg')).toHaveLength(2);
});

test('draws the first of very many numbers, and all on a click', async () => {
  const numbers = Array.from({ length: 250 }, (_, index) => makeNumber({ e164: `+${index}` }));
  const { place } = mountPopup({ tab: makeTab({ numbers }) });
  expect(place.querySelectorAll('.number')).toHaveLength(200);
  await button('Show all 250 numbers').click();

  await expect.poll(() => place.querySelectorAll('.number')).toHaveLength(250);
});
