import { OPEN_GATE, type Gate } from './gate';

export interface GateKeeper {
  /** Settles once the stored gate is loaded; `read` is right from then on. */
  readonly ready: Promise<void>;
  readonly read: () => Gate;
  /** Takes effect at once; settles when it is stored. */
  readonly write: (gate: Gate) => Promise<void>;
  /** Changes the gate once it is loaded; settles when it is stored. */
  readonly change: (update: (gate: Gate) => Gate) => Promise<void>;
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
  const write = (next: Gate): Promise<void> => {
    gate = next;
    return save(next);
  };
  return {
    ready,
    read: () => gate,
    write,
    change: (update) => ready.then(() => write(update(gate))),
  };
}
