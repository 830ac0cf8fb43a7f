import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../mount';
import { unmount } from '../unmount';
import { CheckNumberForm } from './check-number-form';
import type { ExactActions } from './exact-actions';
import { makeNumber } from './make-number';
import { makeTab } from './make-tab';

afterEach(unmount);

type Check = Parameters<typeof CheckNumberForm>[0]['onCheckNumber'];

const field = page.getByLabelText('Check another number');

function mountForm(
  answer: Awaited<ReturnType<Check>>,
  { tab = makeTab(), checkExact = vi.fn<ExactActions['checkExact']>() } = {},
) {
  const onCheckNumber = vi.fn<Check>().mockResolvedValue(answer);
  const exact = { checkExact, reverseLookUp: vi.fn() };
  mount(<CheckNumberForm asked={tab} exact={exact} onCheckNumber={onCheckNumber} />);
  return onCheckNumber;
}

function pasteInto(element: Element, text: string): void {
  if (!(element instanceof HTMLInputElement)) throw new TypeError('not an input');
  element.value = text;
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

test('checks what was typed and tells the verdict in a live region', async () => {
  const verdict = { kind: 'reported', by: [{ directory: 'Sample directory' }] } as const;
  const onCheckNumber = mountForm({ ok: true, value: makeNumber({ verdict }) });
  await field.fill(' 202 555 0147 ');
  await userEvent.keyboard('{Enter}');

  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(/Reported.*Listed by Sample directory/);
  expect(onCheckNumber).toHaveBeenCalledWith('202 555 0147', undefined);
});

test('checks what was pasted at once', async () => {
  const onCheckNumber = mountForm({ ok: true, value: makeNumber() });
  pasteInto(field.element(), '+12025550147');

  await expect.element(page.getByRole('status')).toHaveTextContent('Not listed');
  expect(onCheckNumber).toHaveBeenCalledWith('+12025550147', undefined);
});

test.each([
  ['notANumber', 'Begin with its country code'],
  ['unanswered', 'Try again.'],
] as const)('keeps what was typed after the error %s', async (error, words) => {
  mountForm({ ok: false, error });
  await field.fill('12');
  await page.getByRole('button', { name: 'Check' }).click();

  await expect.element(field).toHaveAccessibleDescription(expect.stringContaining(words));
  await expect.element(field).toHaveValue('12');
  await expect.element(field).toHaveFocus();
});

test('takes an old result away when something else is typed', async () => {
  mountForm({ ok: true, value: makeNumber() });
  await field.fill('202 555 0147');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Not listed');
  await field.fill('202 555 014');

  await expect.element(page.getByRole('status')).toBeEmptyDOMElement();
});

test.each([
  [2_737, 'One of about 2,700 numbers that share these 5 characters.'],
  [4.4, 'One of about 4 numbers that share these 5 characters.'],
  [0.2, 'Its 5 characters belong to this number alone, more often than not.'],
])('says among how many numbers it was hidden: %f', async (hiddenAmong, sentence) => {
  mountForm({ ok: true, value: makeNumber({ planSize: hiddenAmong * 16 ** 5 }) });
  await field.fill('1');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent(sentence);
});

test.each([
  ['Ask about all 16', 'covered'],
  ['Ask about it alone', 'plainly'],
] as const)(
  'asks first about a number that few others hide, and then as wanted: %s',
  async (name, consent) => {
    const verdict = { kind: 'unknown', reason: 'smallSet' } as const;
    const onCheckNumber = mountForm({ ok: true, value: makeNumber({ verdict }) });
    await field.fill('+354 611 1234');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/could guess which number you ask about/)).toBeVisible();
    await page.getByRole('button', { name }).click();
    expect(onCheckNumber).toHaveBeenLastCalledWith('+354 611 1234', consent);
  },
);

test('offers no cover where the numbers next to it give it away', async () => {
  const verdict = { kind: 'unknown', reason: 'smallSet' } as const;
  const answer = { ok: true, value: makeNumber({ verdict }) } as const;
  const onCheckNumber = mountForm(answer, { tab: makeTab({ characters: [12] }) });
  await field.fill('+354 611 1234');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('could tell which number you ask about')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /all 16/ })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Ask about it' }).click();
  expect(onCheckNumber).toHaveBeenLastCalledWith('+354 611 1234', 'plainly');
});

test('T8: does not say that a number is hidden which was shown to a directory', async () => {
  const answer = { ok: true, value: makeNumber() } as const;
  const tab = makeTab({ exactDirectories: [{ id: 'x', name: 'Hashes', isAllowed: false }] });
  const checkExact = vi.fn<ExactActions['checkExact']>().mockResolvedValue(answer);
  mountForm(answer, { tab, checkExact });
  await field.fill('202 555 0147');
  await userEvent.keyboard('{Enter}');
  const result = page.getByRole('status').first();
  await expect.element(result).toHaveTextContent('these 5 characters');
  await page.getByRole('button', { name: /^Ask Hashes/ }).click();
  await page.getByRole('button', { name: 'Show it the number' }).click();
  await expect.element(result).toHaveTextContent('You let Hashes see the whole number.');
  await expect.element(result).not.toHaveTextContent('One of');
});
