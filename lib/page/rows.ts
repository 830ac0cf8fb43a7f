/**
 * Text nodes in document order, with those that may be pieces of one number in a row, and the one
 * behind them. Rows are set apart by nothing.
 */
export type Rows = readonly (Text | undefined)[];
