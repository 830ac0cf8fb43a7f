/** How much stored records may take, in bytes. */
export interface TabBounds {
  /** All of one tab. */
  readonly tab: number;
  /** Of all tabs together; no less than one may take. */
  readonly all: number;
}

export interface TabRoom {
  /**
   * Gives a tab's record room.
   *
   * @param size in bytes
   * @returns the tabs whose records are not stored any more: those that were given room longest ago, or
   *   the tab itself where its record is too large
   */
  readonly take: (tabId: number, size: number) => readonly number[];
  readonly free: (tabId: number) => void;
}

/** Creates the account of what the stored records of tabs take. */
export function createTabRoom(bounds: TabBounds): TabRoom {
  // The one that was given room last is the last one in the map.
  const sizes = new Map<number, number>();
  const listLeft = (): readonly number[] => {
    let all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const left: number[] = [];
    for (const [tabId, size] of sizes) {
      if (all <= bounds.all) return left;
      all -= size;
      left.push(tabId);
    }
    return left;
  };
  return {
    take: (tabId, size) => {
      sizes.delete(tabId);
      if (size > bounds.tab) return [tabId];
      sizes.set(tabId, size);
      const left = listLeft();
      for (const other of left) sizes.delete(other);
      return left;
    },
    free: (tabId) => void sizes.delete(tabId),
  };
}
