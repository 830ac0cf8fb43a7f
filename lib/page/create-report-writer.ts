import type { Body } from '../message/protocol';
import type { Inventory } from './create-inventory';
import type { PageFacts } from './page-facts';

type Part = Body<'reportCandidates'>;

export interface ReportWriter {
  /** Whether there is anything to tell. */
  readonly isDue: () => boolean;
  /** The next part of the report: the same until it was answered. */
  readonly write: () => Part;
  /**
   * Takes the part for told.
   *
   * @param isKnown whether the worker knew the parts before it
   * @returns whether it counts; if not, everything is to be told again
   */
  readonly settle: (isKnown: boolean) => boolean;
  /** Everything is to be told again. */
  readonly restart: () => void;
}

interface Options {
  readonly token: string;
  readonly inventory: Pick<Inventory, 'takePart' | 'hasNews' | 'forget'>;
  /** The same object for as long as nothing has changed. */
  readonly describe: () => PageFacts;
}

/** Creates what writes a page's report in parts: everything once, and changes from then on. */
export function createReportWriter({ token, inventory, describe }: Options): ReportWriter {
  /** On its way: taken from the list, and not answered yet. */
  let part: Part | undefined;
  let told: PageFacts | undefined;
  let isBegun = false;
  const make = (): Part => {
    const facts = describe();
    const isNew = !isBegun || facts.clues !== told?.clues;
    told = facts;
    const { added, gone, more } = inventory.takePart();
    return {
      token,
      continues: isBegun,
      added: added.map(({ id, candidate }) => [id, candidate]),
      gone: [...gone],
      ...(isNew && { clues: facts.clues }),
      more,
      capped: facts.capped,
      quiet: facts.quiet,
    };
  };
  const restart = () => {
    part = undefined;
    isBegun = false;
    inventory.forget();
  };
  return {
    isDue: () => !isBegun || part !== undefined || inventory.hasNews() || describe() !== told,
    write: () => (part ??= make()),
    settle: (isKnown) => {
      if (part?.continues && !isKnown) {
        restart();
        return false;
      }
      part = undefined;
      isBegun = true;
      return true;
    },
    restart,
  };
}
