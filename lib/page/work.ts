/** Work in steps, after each of which it can be left off for a while. */
export type Work = Generator<void, void, undefined>;
