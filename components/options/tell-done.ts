import { unanswered } from '../unanswered';
import type { Done } from './options-actions';

/** The sentence for something done, or for the worker's silence. */
export function tellDone(done: Done, sentence: string): string {
  return done === 'done' ? sentence : unanswered;
}
