import type { Body } from '../message/protocol';
import type { KnownFrame } from './known-frame';
import { notePart } from './note-part';

/** Some of the largest pages at once, in UTF-16 code units; up to twice as many bytes. */
const MAX_SIZE = 10_000_000;
/** What a candidate takes with its context and its readings, more or less. */
const CANDIDATE_SIZE = 200;
/** What a frame takes that has told nothing. */
const FRAME_SIZE = 1_000;

/** Where a document is. */
interface FramePlace {
  readonly tabId: number;
  readonly frameId: number;
}

/** What frames have told, as long as the worker runs: one that starts again is told again. */
export interface FrameMemory {
  /**
   * Takes one part of a report.
   *
   * @returns undefined where it continues what is not known; nothing is changed then
   */
  readonly take: (place: FramePlace, part: Body<'reportCandidates'>) => KnownFrame | undefined;
  /** Whether it is still what the place's document has told. */
  readonly holds: (place: FramePlace, frame: KnownFrame) => boolean;
  /** Forgets a document that was left; with the top frame's go all others of the tab. */
  readonly leave: (place: FramePlace, token: string) => void;
  readonly forgetTab: (tabId: number) => void;
}

/** @param maxSize the bound of all that is kept; frames that told nothing for longest go first */
export function createFrameMemory(maxSize = MAX_SIZE): FrameMemory {
  const frames = new Map<string, KnownFrame>();
  const forgetTab = (tabId: number): void => {
    for (const key of frames.keys()) if (key.startsWith(`${tabId}:`)) frames.delete(key);
  };
  const makeRoom = (): void => {
    let size = [...frames.values()].reduce((sum, frame) => sum + measure(frame), 0);
    for (const [key, frame] of frames) {
      if (size <= maxSize || frames.size === 1) return;
      size -= measure(frame);
      frames.delete(key);
    }
  };
  return {
    take: (place, part) => {
      const key = nameOf(place);
      const known = frames.get(key);
      const isKnown = known?.token === part.token;
      const frame = part.continues ? (isKnown ? known : undefined) : createFrame(part.token);
      if (!frame) return undefined;
      notePart(frame, part);
      // The youngest is the last one in the map.
      frames.delete(key);
      frames.set(key, frame);
      makeRoom();
      return frame;
    },
    holds: (place, frame) => frames.get(nameOf(place)) === frame,
    leave: (place, token) => {
      if (frames.get(nameOf(place))?.token !== token) return;
      if (place.frameId === 0) forgetTab(place.tabId);
      else frames.delete(nameOf(place));
    },
    forgetTab,
  };
}

function nameOf({ tabId, frameId }: FramePlace): string {
  return `${tabId}:${frameId}`;
}

function createFrame(token: string): KnownFrame {
  return {
    token,
    candidates: new Map(),
    readings: new Map(),
    clues: { language: '', declared: [], text: '' },
    countries: undefined,
    isFull: false,
  };
}

function measure({ candidates, clues }: KnownFrame): number {
  return FRAME_SIZE + candidates.size * CANDIDATE_SIZE + clues.text.length;
}
