import { expect, test } from 'vitest';
import { createSmallSession } from '../../test/fakes/create-small-session';
import { keepRoom } from './keep-room';

const isSpare = (key: string) => key.startsWith('spare');

function createWorld(values: Record<string, unknown>) {
  const session = createSmallSession({ bytes: 100, values });
  return { session, kept: keepRoom(session, isSpare) };
}

test('F16: what can be done without gives way to what cannot, and leaves a trace', async () => {
  const { session, kept } = createWorld({ spare1: 'x'.repeat(40), spare2: 'x'.repeat(30) });
  await kept.write('gate', 'y'.repeat(60));
  expect(session.values).toEqual({ spare1: '', spare2: '', gate: 'y'.repeat(60) });
});

test('nothing gives way to what can be done without', async () => {
  const { session, kept } = createWorld({ spare1: 'x'.repeat(70) });
  await expect(kept.write('spare2', 'x'.repeat(70))).rejects.toThrow('full');
  expect(session.values).toEqual({ spare1: 'x'.repeat(70) });
});

test('F16: says so where it finds no room for all that', async () => {
  const { kept } = createWorld({ key: 'x'.repeat(70), spare1: 'x'.repeat(10) });
  await expect(kept.write('gate', 'y'.repeat(60))).rejects.toThrow('full');
});
