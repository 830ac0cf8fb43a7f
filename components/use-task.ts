import { useRef, useState } from 'preact/hooks';

/**
 * Runs one task at a time; a second one is dropped while the first runs.
 *
 * The task starts in the same turn as the click, so it may ask the browser for a permission.
 */
export function useTask() {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);

  const run = async (task: () => Promise<void>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      await task();
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  return { busy, run };
}
