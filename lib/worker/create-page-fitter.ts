import { findChecking } from '../settings/find-checking';
import type { Settings } from '../settings/settings';
import { coversAddress } from '../site/covers-address';
import { readHost } from '../site/read-host';
import type { TabBook } from '../tab/create-tab-book';
import { findLeftFrames } from '../tab/find-left-frames';
import type { FrameRecord } from '../tab/tab-record';
import { endFrames, type EndingPorts } from './end-frames';

/** Keeps what is known of open pages in step with what is set, without waiting for a page. */
export interface PageFitter {
  /** Ends the frames of sites that are no longer among those that are on. */
  readonly endLeft: (before: readonly string[], after: readonly string[]) => Promise<void>;
  readonly endAll: () => Promise<void>;
  /** Ends frames that are never checked any more, and has the others asked about as it is set now. */
  readonly fitChecking: () => Promise<void>;
}

interface Options extends EndingPorts {
  readonly book: Pick<TabBook, 'listTabs' | 'read' | 'report'>;
  readonly readSettings: () => Promise<Pick<Settings, 'checking' | 'siteChecking'>>;
}

export function createPageFitter(options: Options): PageFitter {
  const { book, readSettings } = options;
  const eachTab = async (fit: (tabId: number) => Promise<void>): Promise<void> => {
    await Promise.all((await book.listTabs()).map(fit));
  };
  return {
    endLeft: (before, after) =>
      eachTab(async (tabId) => {
        const frameIds = findLeftFrames(await book.read(tabId), {
          before: (site) => before.some((pattern) => coversAddress(pattern, site)),
          after: (site) => after.some((pattern) => coversAddress(pattern, site)),
        });
        await endFrames({ tabId, frameIds }, options);
      }),
    endAll: () =>
      eachTab(async (tabId) => {
        const frameIds = Object.keys((await book.read(tabId)).frames).map(Number);
        await endFrames({ tabId, frameIds }, options);
      }),
    fitChecking: async () => {
      const settings = await readSettings();
      await eachTab((tabId) => fitTab(tabId, settings, options));
    },
  };
}

type Ways = Pick<Settings, 'checking' | 'siteChecking'>;

async function fitTab(tabId: number, settings: Ways, options: Options): Promise<void> {
  const { book } = options;
  const frames = Object.entries((await book.read(tabId)).frames).map(([id, frame]) => ({
    frameId: Number(id),
    frame,
    checking: findChecking(settings, listHosts(frame)),
  }));
  // The top frame's end takes the others with it, so these come first.
  const fitted = frames.flatMap(({ frameId, frame, checking }) => {
    const onRequest = checking === 'onRequest';
    const isSame = checking === 'never' || onRequest === frame.onRequest;
    return isSame ? [] : book.report(tabId, frameId, { ...frame, onRequest });
  });
  const never = frames.filter(({ checking }) => checking === 'never');
  const frameIds = never.map(({ frameId }) => frameId);
  await Promise.all([...fitted, endFrames({ tabId, frameIds }, options)]);
}

/** Those that a report of the frame goes by. */
function listHosts({ site, page }: FrameRecord): readonly string[] {
  return [readHost(site ?? ''), readHost(page)];
}
