/** Whether something may be asked about now, or why not. */
export type Permit =
  | true
  /** No page that is open wants it any more. */
  | 'notAskedYet'
  | 'overBudget'
  | 'smallSet'
  | 'locked'
  | 'keyMissing';
