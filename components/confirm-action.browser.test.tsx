import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ConfirmAction } from './confirm-action';
import { mount } from './mount';
import { unmount } from './unmount';

afterEach(unmount);

function mountAction() {
  const onConfirm = vi.fn<() => void>();
  mount(
    <ConfirmAction
      label="Remove"
      question="Remove it?"
      confirmLabel="Remove for good"
      cancelLabel="Keep it"
      onConfirm={onConfirm}
    />,
  );
  return onConfirm;
}

test('does nothing before the second press', async () => {
  const onConfirm = mountAction();
  await page.getByRole('button', { name: 'Remove' }).click();

  await expect.element(page.getByRole('group', { name: 'Remove it?' })).toBeVisible();
  expect(onConfirm).not.toHaveBeenCalled();
});

test('acts on the second press', async () => {
  const onConfirm = mountAction();
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Remove for good' }).click();

  expect(onConfirm).toHaveBeenCalledOnce();
});

test('puts the focus on the harmless answer, and back after it', async () => {
  const onConfirm = mountAction();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect.element(page.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');

  await expect.element(page.getByRole('button', { name: 'Remove' })).toHaveFocus();
  expect(onConfirm).not.toHaveBeenCalled();
});
