import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createDeferred } from '../../test/fakes/create-deferred';
import { mount } from '../mount';
import { unmount } from '../unmount';
import { NumberField } from './number-field';

afterEach(unmount);

const field = page.getByLabelText('Checks');

/** A field over 300, whose changes hold once the worker has answered each. */
function mountField({ max = 10_000 } = {}) {
  const onChange = vi.fn<(value: number) => void>();
  const answers: (() => void)[] = [];
  function World() {
    const [value, setValue] = useState(300);
    const change = (changed: number) => {
      onChange(changed);
      const answer = createDeferred<void>();
      answers.push(() => answer.resolve());
      void answer.promise.then(() => setValue(changed));
    };
    return <NumberField label="Checks" hint="" value={value} max={max} onChange={change} />;
  }
  mount(<World />);
  return { onChange, answer: () => answers.splice(0).forEach((give) => give()) };
}

async function type(keys: string): Promise<void> {
  await field.click();
  await userEvent.keyboard(`{Control>}a{/Control}${keys}`);
}

test.each(['{Tab}', '{Enter}'])('takes over what was typed when it is done: %s', async (end) => {
  const { onChange } = mountField();
  await type('3000');
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.keyboard(end);

  expect(onChange).toHaveBeenCalledExactlyOnceWith(3_000);
  await expect.element(field).toHaveValue('3000');
});

test('stores nothing while the field is being emptied', async () => {
  const { onChange } = mountField();
  await type('1{Backspace}');

  await expect.element(field).toHaveValue('');
  await expect.element(field).toHaveAttribute('aria-invalid', 'false');
  expect(onChange).not.toHaveBeenCalled();
});

test('says what is wrong once it is done, and stores nothing of it', async () => {
  const { onChange } = mountField({ max: 3_650 });
  await type('9999{Enter}');

  await expect
    .element(field)
    .toHaveAccessibleDescription(expect.stringContaining('Enter a number from 0 to 3,650.'));
  await expect.element(field).toHaveValue('9999');
  expect(onChange).not.toHaveBeenCalled();
});

test('keeps what is typed while the answer to an earlier change is late', async () => {
  const { onChange, answer } = mountField();
  await type('15{Enter}');
  await userEvent.keyboard('0');
  answer();
  await userEvent.keyboard('1');

  await expect.element(field).toHaveValue('1501');
  await userEvent.keyboard('{Enter}');
  expect(onChange).toHaveBeenLastCalledWith(1_501);
});

test('shows what holds, as it is written, once it holds', async () => {
  const { answer } = mountField();
  await type('0042{Enter}');
  answer();

  await expect.element(field).toHaveValue('42');
});

test('asks for nothing where nothing was changed', async () => {
  const { onChange } = mountField();
  await type('0300{Enter}{Tab}');

  await expect.element(field).toHaveValue('300');
  expect(onChange).not.toHaveBeenCalled();
});
