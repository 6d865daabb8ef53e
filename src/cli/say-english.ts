import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type Say, sayFrom } from '../wording/say.ts';

/** The extension's English texts, for the command line. */
export function sayEnglish(): Say {
  return sayFrom(messages, 'en-GB');
}
