import { describe, expect, test } from 'vitest';
import type { HashPrefix } from '../number/hash-prefix';
import { createWaitingRoom } from './create-waiting-room';

const ONE = '00001' as HashPrefix;
const OTHER = '00002' as HashPrefix;

describe('createWaitingRoom', () => {
  test('holds a prefix once, however many wait for it', () => {
    const room = createWaitingRoom<string>();
    for (let index = 0; index < 5; index += 1) void room.join(ONE, false);
    expect(room.count()).toEqual({ waiting: 1, active: 0 });
  });

  test('joins whoever comes while the prefix is under way', async () => {
    const room = createWaitingRoom<string>();
    const early = room.join(ONE, false);
    room.takeOne(0);
    const late = room.join(ONE, false);
    expect(room.count()).toEqual({ waiting: 0, active: 1 });
    room.settle(ONE, 'answer');
    expect(await Promise.all([early, late])).toEqual(['answer', 'answer']);
  });

  test('asks again for a prefix that was answered', () => {
    const room = createWaitingRoom<string>();
    void room.join(ONE, false);
    room.settle(room.takeOne(0)!, 'answer');
    expect(room.count()).toEqual({ waiting: 0, active: 0 });
    void room.join(ONE, false);
    expect(room.takeOne(0)).toBe(ONE);
  });

  test('takes a prefix first that became urgent later', () => {
    const room = createWaitingRoom<string>();
    void room.join(ONE, false);
    void room.join(OTHER, false);
    void room.join(OTHER, true);
    expect(room.takeOne(0)).toBe(OTHER);
  });

  test('keeps a prefix urgent that someone else joins', () => {
    const room = createWaitingRoom<string>();
    void room.join(ONE, false);
    void room.join(OTHER, true);
    void room.join(OTHER, false);
    expect(room.takeOne(0)).toBe(OTHER);
  });

  test('answers those who wait and leaves alone what is under way', async () => {
    const room = createWaitingRoom<string>();
    const sent = room.join(ONE, true);
    const held = room.join(OTHER, false);
    room.takeOne(0);
    room.settleWaiting('closed');
    expect(await held).toBe('closed');
    expect(room.count()).toEqual({ waiting: 0, active: 1 });
    room.settle(ONE, 'answer');
    expect(await sent).toBe('answer');
  });

  test('gives nothing to send where nothing waits, and bears an answer for nobody', () => {
    const room = createWaitingRoom<string>();
    expect(room.takeOne(0)).toBeUndefined();
    room.settle(ONE, 'answer');
    expect(room.count()).toEqual({ waiting: 0, active: 0 });
  });
});
