import { describe, expect, test } from 'vitest';
import { makeCandidate } from '../../test/fakes/make-candidate';
import { makePart } from '../../test/fakes/make-part';
import { MAX_CANDIDATES } from '../message/max-candidates';
import type { Body } from '../message/protocol';
import { createFrameMemory } from './create-frame-memory';

const TOP = { tabId: 7, frameId: 0 };
const FRAME = { tabId: 7, frameId: 3 };
const OTHER_TAB = { tabId: 77, frameId: 0 };
const TOKEN = makePart().token;
const NEXT = 'zzzzzzzzzzzzzzzz';
const ONE = makeCandidate('202-555-0143');
const OTHER = makeCandidate('202-555-0144');

const goOn = (part: Partial<Body<'reportCandidates'>> = {}) =>
  makePart({ continues: true, ...part });

describe('createFrameMemory', () => {
  test('keeps what a document tells in parts, by the page’s own names', () => {
    const frames = createFrameMemory();
    frames.take(TOP, makePart({ added: [[4, ONE]] }));
    const frame = frames.take(TOP, goOn({ added: [[9, OTHER]] }));
    expect([...frame!.candidates]).toEqual([
      [4, ONE],
      [9, OTHER],
    ]);
  });

  test('puts one candidate in place of another of the same name', () => {
    const frames = createFrameMemory();
    frames.take(TOP, makePart({ added: [[4, ONE]] }));
    expect([...frames.take(TOP, goOn({ added: [[4, OTHER]] }))!.candidates]).toEqual([[4, OTHER]]);
  });

  test('drops what is gone, and minds nothing that it never had', () => {
    const frames = createFrameMemory();
    const first = frames.take(TOP, makePart({ added: [[4, ONE]] }));
    first!.readings.set(4, []);
    const frame = frames.take(TOP, goOn({ gone: [4, 5] }));
    expect([frame!.candidates.size, frame!.readings.size]).toEqual([0, 0]);
  });

  test('keeps the clues that were told last', () => {
    const frames = createFrameMemory();
    const clues = { language: 'de', declared: [], text: 'Ruf an' };
    frames.take(TOP, makePart({ clues }));
    expect(frames.take(TOP, goOn({ clues: undefined }))!.clues).toEqual(clues);
  });

  test('begins afresh with a whole report', () => {
    const frames = createFrameMemory();
    frames.take(TOP, makePart({ added: [[4, ONE]] }));
    expect(frames.take(TOP, makePart({ added: [[5, OTHER]] }))!.candidates.size).toBe(1);
  });

  test.each([
    ['of a frame that it does not know', FRAME, TOKEN],
    ['of another document in the frame', TOP, NEXT],
  ])('takes no part that continues one %s, and changes nothing', (_whose, place, token) => {
    const frames = createFrameMemory();
    const known = frames.take(TOP, makePart({ added: [[4, ONE]] }));
    expect(frames.take(place, goOn({ token, gone: [4] }))).toBeUndefined();
    expect(frames.take(TOP, goOn())).toBe(known);
    expect(known!.candidates.size).toBe(1);
  });

  test('keeps so many candidates of a frame and says that there were more', () => {
    const frames = createFrameMemory();
    const all = Array.from(
      { length: MAX_CANDIDATES },
      (_, id) => [id, ONE] as [number, typeof ONE],
    );
    expect(frames.take(TOP, makePart({ added: all }))!.isFull).toBe(false);
    const full = frames.take(
      TOP,
      goOn({
        added: [
          [0, OTHER],
          [MAX_CANDIDATES, ONE],
        ],
      }),
    );
    expect(full).toMatchObject({ isFull: true });
    expect(full!.candidates.size).toBe(MAX_CANDIDATES);
    expect(full!.candidates.get(0)).toBe(OTHER);
  });

  test('takes a candidate in the place of one that is gone', () => {
    const frames = createFrameMemory();
    const all = Array.from(
      { length: MAX_CANDIDATES },
      (_, id) => [id, ONE] as [number, typeof ONE],
    );
    frames.take(TOP, makePart({ added: all }));
    const frame = frames.take(TOP, goOn({ gone: [7], added: [[MAX_CANDIDATES, OTHER]] }));
    expect(frame).toMatchObject({ isFull: false });
    expect(frame!.candidates.get(MAX_CANDIDATES)).toBe(OTHER);
  });

  test('forgets the frame that told nothing for longest where all are too much', () => {
    const frames = createFrameMemory(3_500);
    for (const frameId of [0, 1, 2]) frames.take({ tabId: 7, frameId }, makePart());
    frames.take(TOP, goOn());
    frames.take({ tabId: 8, frameId: 0 }, makePart());
    const isKnown = (frameId: number) => frames.take({ tabId: 7, frameId }, goOn()) !== undefined;
    expect([0, 1, 2].map(isKnown)).toEqual([true, false, true]);
  });

  test('keeps the frame that tells, whatever it takes', () => {
    const frames = createFrameMemory(10);
    frames.take(FRAME, makePart());
    frames.take(TOP, makePart({ added: [[4, ONE]] }));
    expect(frames.take(TOP, goOn())).toBeDefined();
    expect(frames.take(FRAME, goOn())).toBeUndefined();
  });

  test('forgets a document that was left, and not the next one of the frame', () => {
    const frames = createFrameMemory();
    frames.take(FRAME, makePart({ token: NEXT }));
    frames.leave(FRAME, TOKEN);
    expect(frames.take(FRAME, goOn({ token: NEXT }))).toBeDefined();
    frames.leave(FRAME, NEXT);
    expect(frames.take(FRAME, goOn({ token: NEXT }))).toBeUndefined();
  });

  test.each([
    [
      'the top frame is left',
      (frames: ReturnType<typeof createFrameMemory>) => frames.leave(TOP, TOKEN),
    ],
    ['the tab is closed', (frames: ReturnType<typeof createFrameMemory>) => frames.forgetTab(7)],
  ])('forgets every frame of the tab when %s', (_when, happen) => {
    const frames = createFrameMemory();
    for (const place of [TOP, FRAME, OTHER_TAB]) frames.take(place, makePart());
    happen(frames);
    const known = [TOP, FRAME, OTHER_TAB].map((place) => frames.take(place, goOn()) !== undefined);
    expect(known).toEqual([false, false, true]);
  });

  test('holds what it keeps, until a whole report comes in its place', () => {
    const frames = createFrameMemory();
    const frame = frames.take(TOP, makePart())!;
    expect(frames.holds(TOP, frame)).toBe(true);
    frames.take(TOP, makePart());
    expect(frames.holds(TOP, frame)).toBe(false);
  });
});
