import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../mount';
import { unmount } from '../unmount';
import { CheckNumberForm } from './check-number-form';
import { makeNumber } from './make-number';

afterEach(unmount);

type Check = Parameters<typeof CheckNumberForm>[0]['onCheckNumber'];

const field = page.getByLabelText('Check another number');

function mountForm(answer: Awaited<ReturnType<Check>>) {
  const onCheckNumber = vi.fn<Check>().mockResolvedValue(answer);
  mount(<CheckNumberForm onCheckNumber={onCheckNumber} />);
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
  expect(onCheckNumber).toHaveBeenCalledWith('202 555 0147');
});

test('checks what was pasted at once', async () => {
  const onCheckNumber = mountForm({ ok: true, value: makeNumber() });
  pasteInto(field.element(), '+12025550147');

  await expect.element(page.getByRole('status')).toHaveTextContent('Not listed');
  expect(onCheckNumber).toHaveBeenCalledWith('+12025550147');
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
