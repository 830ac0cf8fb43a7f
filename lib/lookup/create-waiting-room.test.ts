import { describe, expect, test } from 'vitest';
import type { HashPrefix } from '../number/hash-prefix';
import { createWaitingRoom } from './create-waiting-room';

const ONE = '00001' as HashPrefix;
const OTHER = '00002' as HashPrefix;
const THIRD = '00003' as HashPrefix;
const FIRST = () => 0;

describe('createWaitingRoom', () => {
  test('holds a prefix once, however many wait for it', () => {
    const room = createWaitingRoom<string, HashPrefix>();
    for (let index = 0; index < 5; index += 1) void room.join(ONE, false);
    expect(room.count()).toEqual({ waiting: 1, active: 0 });
  });

  test('joins whoever comes while the prefix is under way', async () => {
    const room = createWaitingRoom<string, HashPrefix>();
    const early = room.join(ONE, false);
    room.take(1, FIRST);
    const late = room.join(ONE, false);
    expect(room.count()).toEqual({ waiting: 0, active: 1 });
    room.settle(ONE, 'answer');
    expect(await Promise.all([early, late])).toEqual(['answer', 'answer']);
  });

  test('asks again for a prefix that was answered', () => {
    const room = createWaitingRoom<string, HashPrefix>();
    void room.join(ONE, false);
    room.settle(room.take(1, FIRST)[0]!, 'answer');
    expect(room.count()).toEqual({ waiting: 0, active: 0 });
    void room.join(ONE, false);
    expect(room.take(1, FIRST)).toEqual([ONE]);
  });

  test('takes a prefix first that became urgent later', () => {
    const room = createWaitingRoom<string, HashPrefix>();
    void room.join(ONE, false);
    void room.join(OTHER, false);
    void room.join(OTHER, true);
    expect(room.take(1, FIRST)).toEqual([OTHER]);
  });

  test('keeps a prefix urgent that someone else joins', () => {
    const room = createWaitingRoom<string, HashPrefix>();
    void room.join(ONE, false);
    void room.join(OTHER, true);
    void room.join(OTHER, false);
    expect(room.take(1, FIRST)).toEqual([OTHER]);
  });

  test('answers those whose item is not wanted any more, and nobody else', async () => {
    const room = createWaitingRoom<string, HashPrefix>();
    void room.join(ONE, false);
    room.take(1, FIRST);
    const gone = room.join(OTHER, false);
    void room.join(THIRD, false);
    room.settleUnwanted((item) => item === THIRD, 'gone');
    expect(await gone).toBe('gone');
    expect(room.count()).toEqual({ waiting: 1, active: 1 });
    expect(room.take(1, FIRST)).toEqual([THIRD]);
  });

  test('answers those who wait and leaves alone what is under way', async () => {
    const room = createWaitingRoom<string, HashPrefix>();
    const sent = room.join(ONE, true);
    const held = room.join(OTHER, false);
    room.take(1, FIRST);
    room.settleWaiting('closed');
    expect(await held).toBe('closed');
    expect(room.count()).toEqual({ waiting: 0, active: 1 });
    room.settle(ONE, 'answer');
    expect(await sent).toBe('answer');
  });

  test('gives nothing to send where nothing waits, and bears an answer for nobody', () => {
    const room = createWaitingRoom<string, HashPrefix>();
    expect(room.take(1, FIRST)).toEqual([]);
    room.settle(ONE, 'answer');
    expect(room.count()).toEqual({ waiting: 0, active: 0 });
  });
});
