/**
 * What is thrown when something of a store is not what was written: half of it would be a wrong answer.
 * The message says what is wrong, as the second half of a sentence, and nothing of what is stored.
 */
export class StoreDamaged extends Error {
  override readonly name = 'StoreDamaged';
}
