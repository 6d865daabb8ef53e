import { NobodyAnswered } from '../messaging.ts';
import { say } from './say.ts';

/** Why one of our pages has nothing to show, for the reader; the console gets the technical words. */
export function wordFailure(error: unknown): string {
  console.error(error);
  return say(error instanceof NobodyAnswered ? 'libraryDoesNotAnswer' : 'failedNote');
}
