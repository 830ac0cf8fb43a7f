import { createChainFinder, type Chain, type ChainFinder } from './create-chain-finder';
import type { Places } from './create-places';
import { cutLine } from './cut-line';
import { isReadablePlace } from './is-readable-place';
import { joinLines } from './join-lines';
import type { Occurrence } from './occurrence';
import type { Rows } from './rows';
import { splitText } from './split-text';
import type { Work } from './work';

export interface TextReader extends ChainFinder {
  /** Takes rows of text nodes that follow what was taken before. */
  readonly takeRows: (rows: Rows) => void;
  /** Whether a long text has been read in part. */
  readonly isMidway: () => boolean;
  /** Puts down the candidates in what was taken so far. */
  readonly settle: () => Work;
}

interface Options {
  readonly places: Pick<Places, 'put'>;
  /** The number that the link around a node dials. */
  readonly dials: (node: Text) => string | undefined;
}

/** Creates what reads text nodes one after the other. */
export function createTextReader({ places, dials }: Options): TextReader {
  let chains: Chain[] = [];
  let isMidway = false;
  const finder = createChainFinder((chain) => void chains.push(chain));
  const readNode = function* (node: Text): Work {
    const occurrences: Occurrence[] = [];
    if (isReadablePlace(node))
      for (const line of splitText(node)) {
        occurrences.push(...cutLine(line, dials));
        isMidway = true;
        yield;
      }
    isMidway = false;
    places.put([node], occurrences);
  };
  const readChain = function* (chain: Chain): Work {
    const [node, ...others] = chain.nodes;
    if (node && others.length === 0) return yield* readNode(node);
    for (const line of joinLines(chain)) {
      const own = line.pieces.filter(({ at }) => at < line.end).map((piece) => piece.node);
      places.put(own, cutLine(line, dials));
      yield;
    }
  };
  return {
    ...finder,
    isMidway: () => isMidway,
    takeRows: (rows) => {
      for (const node of rows) {
        if (node) finder.take(node);
        else finder.end();
      }
    },
    settle: function* () {
      yield;
      const found = chains;
      chains = [];
      for (const chain of found) {
        try {
          yield* readChain(chain);
        } catch {
          // Whatever a page has done to this one, the others are read.
          isMidway = false;
          for (const node of chain.nodes) places.put([node], []);
        }
      }
    },
  };
}
