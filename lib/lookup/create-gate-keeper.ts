import { OPEN_GATE, type Gate } from './gate';

export interface GateKeeper {
  /** Settles once the stored gate is loaded; `read` is right from then on. */
  readonly ready: Promise<void>;
  readonly read: () => Gate;
  /** Takes effect at once; settles when it is stored. */
  readonly write: (gate: Gate) => Promise<void>;
}

export interface GatePorts {
  readonly load: () => Promise<Gate | undefined>;
  readonly save: (gate: Gate) => Promise<void>;
}

/** Keeps a gate at hand without waiting, and in a store that outlives the worker. */
export function createGateKeeper({ load, save }: GatePorts): GateKeeper {
  let gate = OPEN_GATE;
  const ready = load().then((stored) => {
    gate = stored ?? gate;
  });
  return {
    ready,
    read: () => gate,
    write: (next) => {
      gate = next;
      return save(next);
    },
  };
}
