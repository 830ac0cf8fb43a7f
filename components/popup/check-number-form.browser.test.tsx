import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../mount';
import { unmount } from '../unmount';
import { CheckNumberForm } from './check-number-form';
import { makeNumber } from './make-number';
import { makeTab } from './make-tab';

afterEach(unmount);

type Check = Parameters<typeof CheckNumberForm>[0]['onCheckNumber'];

const field = page.getByLabelText('Check another number');

function mountForm(answer: Awaited<ReturnType<Check>>) {
  const onCheckNumber = vi.fn<Check>().mockResolvedValue(answer);
  const exact = { checkExact: vi.fn(), reverseLookUp: vi.fn() };
  mount(<CheckNumberForm asked={makeTab()} exact={exact} onCheckNumber={onCheckNumber} />);
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
  mountForm({ ok: true, value: makeNumber({ hiddenAmong }) });
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
    const onCheckNumber = mountForm({ ok: true, value: makeNumber({ verdict, hiddenAmong: 4 }) });
    await field.fill('+354 611 1234');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/could guess which number you ask about/)).toBeVisible();
    await page.getByRole('button', { name }).click();
    expect(onCheckNumber).toHaveBeenLastCalledWith('+354 611 1234', consent);
  },
);
