import { answerProbe } from '../driver/answer-probe';
import { readRows } from '../driver/read-rows';
import { expect, test } from './fixture';
import type { World } from './open-world';

const ONE = '<!doctype html><html lang="en-US"><p>Call (202) 555-0143.</p>';
const JSON_TYPE = { 'Content-Type': 'application/json' };
const MIB = 2 ** 20;
/** What is still on its way when a reader has had enough: both ends' buffers. */
const IN_FLIGHT = 16 * MIB;

test.use({ extraPages: { 'one.html': ONE } });

async function* drip(): AsyncGenerator<string> {
  for (;;) {
    yield ' ';
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

for (const [name, body] of [
  ['never begins to answer', () => new Promise<never>(() => {})],
  ['begins and drips on for ever', async () => drip()],
] as const)
  test(`F4: a directory that ${name} is given up`, async ({ world }) => {
    const slow = await world.fakeDirectory(
      async (request) =>
        answerProbe(request) ?? { status: 200, headers: JSON_TYPE, body: await body() },
    );
    await checkOne(world, slow, 'The directory took too long');
  });

test('F5: a body without end is cut at 1 MiB, and its number unknown', async ({ world }) => {
  /** Of one answer: it is asked for again. */
  let most = 0;
  async function* flood(): AsyncGenerator<string> {
    let sent = 0;
    const piece = '"'.padEnd(MIB / 16, 'a');
    yield '[';
    for (;;) {
      sent += piece.length;
      most = Math.max(most, sent);
      yield piece;
    }
  }
  const huge = await world.fakeDirectory(
    async (request) => answerProbe(request) ?? { status: 200, headers: JSON_TYPE, body: flood() },
  );
  await checkOne(world, huge, 'The directory has a fault');
  expect(most).toBeGreaterThan(MIB);
  expect(most).toBeLessThan(MIB + IN_FLIGHT);
});

/** Has the one number of a page checked, until the popup says why it is unknown. */
async function checkOne(
  world: World,
  directory: Parameters<World['connect']>[0],
  reason: string,
): Promise<void> {
  await world.connect(directory);
  const popup = await world.openPopup(await world.visit('one.html'));
  await popup.waitForText(reason);
  expect((await readRows(popup)).map(({ verdict }) => verdict)).toEqual(['Unknown']);
}
