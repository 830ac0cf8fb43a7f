/** A wait that can be cut short. */
export interface Alarm {
  /** Ends the wait under way, or the next one before it begins. */
  readonly ring: () => void;
  readonly wait: (ms: number) => Promise<void>;
}

/** The longest that a timer of Node takes. */
const LONGEST_MS = 2 ** 31 - 1;

export function createAlarm(): Alarm {
  let isRung = false;
  let end = () => {};
  return {
    ring: () => {
      isRung = true;
      end();
    },
    wait: async (ms) => {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        end = resolve;
        // Even who was rung lets others have their turn.
        timer = setTimeout(resolve, isRung ? 0 : Math.min(ms, LONGEST_MS));
      });
      clearTimeout(timer);
      isRung = false;
    },
  };
}
