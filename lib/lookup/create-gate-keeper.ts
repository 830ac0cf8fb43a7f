import { createLoader } from '../store/create-loader';
import { OPEN_GATE, type Gate } from './gate';

export interface GateKeeper {
  /** Loads the stored gate; `read` is right from then on. Rejects where the store does. */
  readonly load: () => Promise<void>;
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
export function createGateKeeper(ports: GatePorts): GateKeeper {
  let gate = OPEN_GATE;
  const load = createLoader(async () => {
    gate = (await ports.load()) ?? gate;
  });
  const write = (next: Gate): Promise<void> => {
    gate = next;
    return ports.save(next);
  };
  return {
    load,
    read: () => gate,
    write,
    change: (update) => load().then(() => write(update(gate))),
  };
}
