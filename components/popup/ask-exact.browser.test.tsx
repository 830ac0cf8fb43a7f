import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { unmount } from '../unmount';
import type { ExactActions } from './exact-actions';
import { makeNumber } from './make-number';
import { makeTab } from './make-tab';
import { mountPopup } from './mount-popup';

afterEach(unmount);

const EXACT = { id: 'x', name: 'Hashes', isAllowed: false };
const WAITS = makeNumber({ verdict: { kind: 'unknown', reason: 'onRequest' } });
const HASH = 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b';
const field = page.getByLabelText('Check another number');
const button = (name: string) => page.getByRole('button', { name, exact: true });

function mountExact({
  isAllowed = false,
  checkExact = vi.fn<ExactActions['checkExact']>(),
  reverseLookUp = vi.fn<ExactActions['reverseLookUp']>(),
} = {}) {
  mountPopup({
    tab: makeTab({
      numbers: [WAITS],
      exactDirectories: [{ ...EXACT, isAllowed }],
      needsConsent: !isAllowed,
    }),
    exact: { checkExact, reverseLookUp },
  });
  return { checkExact, reverseLookUp };
}

const answerWith = (part: Parameters<typeof makeNumber>[0]) =>
  vi.fn<ExactActions['checkExact']>().mockResolvedValue({ ok: true, value: makeNumber(part) });

async function askHashes(): Promise<void> {
  await button('Ask Hashes about (202) 555-0147').click();
  await button('Show it the number').click();
}

test('T8: a directory is asked about a number of the page after a warning, and not before', async () => {
  const checkExact = vi
    .fn<ExactActions['checkExact']>()
    .mockResolvedValue({ ok: true, value: makeNumber() });
  mountExact({ checkExact });
  await expect.element(button('Check (202) 555-0147')).not.toBeInTheDocument();
  await button('Ask Hashes about (202) 555-0147').click();
  await expect.element(page.getByText(/Hashes will see this number/)).toBeVisible();
  await button('Keep it here').click();
  expect(checkExact).not.toHaveBeenCalled();
  await button('Ask Hashes about (202) 555-0147').click();
  await button('Show it the number').click();
  await expect.element(page.getByText('Hashes was asked about it once.')).toBeVisible();
  expect(checkExact).toHaveBeenCalledExactlyOnceWith('x', '+12025550147');
});

test.each([
  ['timedOut', 'Asking came to nothing: the directory took too long.'],
  ['locked', 'Asking came to nothing: the keys are locked.'],
  ['rateLimited', 'Asking came to nothing: the directory asks to wait.'],
  ['notAskedYet', 'No answer yet. It may still come.'],
] as const)(
  'says why asking came to nothing, claims not that it was asked, and can ask again: %s',
  async (reason, words) => {
    const verdict = { kind: 'unknown', reason } as const;
    const { checkExact } = mountExact({ checkExact: answerWith({ verdict }) });
    await askHashes();
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByText(/was asked/)).not.toBeInTheDocument();
    await askHashes();
    await expect.poll(() => checkExact.mock.calls).toHaveLength(2);
  },
);

test('does not credit a directory with what another one reported', async () => {
  const verdict = { kind: 'reported', by: [{ directory: 'Sample directory' }] } as const;
  mountExact({ checkExact: answerWith({ verdict }) });
  await askHashes();
  await expect.element(page.getByText('Hashes does not list it, or gave no answer.')).toBeVisible();
});

test.each([{ kind: 'notListed' }, { kind: 'reported', by: [{ directory: 'Hashes' }] }] as const)(
  'asks a directory that has answered no second time: %o',
  async (verdict) => {
    mountExact({ checkExact: answerWith({ verdict }) });
    await askHashes();
    await expect.element(page.getByText('Hashes was asked about it once.')).toBeVisible();
    await expect.element(button('Ask Hashes about (202) 555-0147')).not.toBeInTheDocument();
  },
);

test('can ask again where there was no answer, with the focus where it was', async () => {
  const checkExact = vi
    .fn<ExactActions['checkExact']>()
    .mockResolvedValue({ ok: false, error: 'unanswered' });
  mountExact({ checkExact });
  await askHashes();
  await expect.element(page.getByText(/did not answer\. Try again\./)).toBeVisible();
  await expect.element(button('Ask Hashes about (202) 555-0147')).toHaveFocus();
});

test('a directory that may see every number has no button of its own', async () => {
  mountExact({ isAllowed: true });
  await expect.element(button('Check (202) 555-0147')).toBeVisible();
  await expect.element(button('Ask Hashes about (202) 555-0147')).not.toBeInTheDocument();
});

test('a hash is told from a number, and shown to nobody before a person says so', async () => {
  const reverseLookUp = vi.fn<ExactActions['reverseLookUp']>().mockResolvedValue({
    ok: true,
    value: {
      e164: '+12025550143',
      formatted: '+1 202 555 0143',
      country: 'US',
      lineType: 'mobile',
    },
  });
  mountExact({ reverseLookUp });
  await field.fill(HASH);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect.element(page.getByText(/This is a hash, not a number/)).toBeVisible();
  expect(reverseLookUp).not.toHaveBeenCalled();
  await button('Ask Hashes for its number').click();
  await button('Show it the hash').click();
  await expect.element(page.getByText('+1 202 555 0143')).toBeVisible();
  expect(reverseLookUp).toHaveBeenCalledExactlyOnceWith('x', HASH);
});

test.each([
  ['notAllowed', 'This key may not do reverse look-ups.'],
  ['refused', 'Hashes: The directory refused its key.'],
  ['unanswered', 'Try again.'],
] as const)(
  'says why there is no number of a hash, and can ask again: %s',
  async (error, words) => {
    const { reverseLookUp } = mountExact({
      reverseLookUp: vi.fn<ExactActions['reverseLookUp']>().mockResolvedValue({ ok: false, error }),
    });
    await field.fill(HASH);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await button('Ask Hashes for its number').click();
    await button('Show it the hash').click();
    await expect.element(page.getByText(words)).toBeVisible();
    await button('Ask Hashes for its number').click();
    await button('Show it the hash').click();
    await expect.poll(() => reverseLookUp.mock.calls).toHaveLength(2);
  },
);

test('says that no directory can tell the number of a hash', async () => {
  const { onCheckNumber } = mountPopup({ tab: makeTab() });
  await field.fill(HASH);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect
    .element(page.getByText(/Only a Phone Hash Directory tells its number/))
    .toBeVisible();
  expect(onCheckNumber).not.toHaveBeenCalled();
});
