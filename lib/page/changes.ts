/** What of a page has changed since it was read last. */
export interface Changes {
  /** So much that all of it is read again. */
  readonly isAll: boolean;
  /** Nodes that are new or whose text has changed. */
  readonly nodes: ReadonlySet<Node>;
  /** Where something is gone, so that what stood around it may belong together now. */
  readonly gaps: ReadonlyMap<Node, 'behind' | 'at its beginning'>;
  readonly hasRemovals: boolean;
  /** Elements whose looks have changed, and perhaps whether what is in them can be seen. */
  readonly looks: ReadonlySet<Element>;
}
