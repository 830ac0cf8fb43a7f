import type { CountryCode } from 'libphonenumber-js/max';
import type { Candidate } from '../detect/candidate';
import type { CandidateReading } from '../detect/candidate-reading';
import { inferPageCountry } from '../detect/infer-page-country';
import { createCandidateReader } from '../detect/create-candidate-reader';
import type { PageHandlers, PageSender } from '../message/create-receiver';
import type { FrameVerdicts } from '../message/protocol';
import type { E164 } from '../number/e164';
import { toMatchPattern } from '../site/to-match-pattern';
import type { TabBook } from '../tab/create-tab-book';
import { readFrameVerdicts } from '../tab/read-frame-verdicts';
import type { FoundNumber } from '../tab/tab-record';
import { SECOND_MS } from '../time';

/** A message is answered within this time; the page asks again while there is more to come. */
const FOLLOW_MS = 20 * SECOND_MS;

interface Options {
  readonly book: TabBook;
  readonly readDefaultCountry: () => Promise<CountryCode | undefined>;
  /** Shows the neutral highlight of a frame's numbers. */
  readonly showHighlight: (sender: PageSender, token: string) => Promise<void>;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Creates what content scripts may ask of the worker. */
export function createPageHandlers({
  book,
  readDefaultCountry,
  showHighlight,
  sleep,
}: Options): PageHandlers {
  const readVerdicts = async ({ tabId, frameId }: PageSender): Promise<FrameVerdicts> =>
    readFrameVerdicts(await book.read(tabId), frameId, book);

  const readCandidate = createCandidateReader();

  return {
    reportCandidates: async ({ token, language, candidates, capped }, sender) => {
      const host = readHost(sender.url);
      const country = inferPageCountry({
        host,
        language,
        defaultCountry: await readDefaultCountry(),
      });
      const readings = candidates.map((candidate) => readCandidate(candidate, country));
      const earlier = (await book.read(sender.tabId)).frames[sender.frameId];
      const numbers = listFound(candidates, readings);
      const site = readSite(sender.url);
      // Before it is noted: a worker that is stopped in between styles it twice rather than never.
      const isStyled = earlier?.token === token && earlier.numbers.length > 0;
      if (numbers.length > 0 && !isStyled) await showHighlight(sender, token);
      await book.report(sender.tabId, sender.frameId, { token, site, numbers, country, capped });
      return { readings, ...(await readVerdicts(sender)) };
    },
    followVerdicts: async (_body, sender) => {
      const numbers = (await book.read(sender.tabId)).frames[sender.frameId]?.numbers ?? [];
      await Promise.race([book.pending.settle(numbers), sleep(FOLLOW_MS)]);
      return readVerdicts(sender);
    },
    leavePage: async ({ token }, { tabId, frameId }) => {
      const frame = (await book.read(tabId)).frames[frameId];
      // The next page of the frame may have reported before this one has left.
      if (frame?.token === token) await book.report(tabId, frameId, undefined);
      return undefined;
    },
  };
}

/** Scheme and host of a page; frames such as about:blank have neither. */
function readSite(url: string): string | undefined {
  return toMatchPattern(url)?.replace(/\*$/, '');
}

function readHost(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** The numbers of a frame, each once, as they are first written on it. */
function listFound(
  candidates: readonly Candidate[],
  readings: readonly (readonly CandidateReading[])[],
): readonly FoundNumber[] {
  const numbers = new Map<string, FoundNumber>();
  candidates.forEach(({ text, after }, index) => {
    for (const { start, end, e164 } of readings[index] ?? []) {
      if (!numbers.has(e164))
        numbers.set(e164, { written: (text + after).slice(start, end), e164: e164 as E164 });
    }
  });
  return [...numbers.values()];
}
