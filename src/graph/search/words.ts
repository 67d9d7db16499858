import { badUserInput, tooMuch } from '../../builder/errors.ts';
import { wordsOf } from '../../kinds/kind.ts';

/** What is looked for, without case and accents. */
export interface Wanted {
  /** Its words in order, with a space between and at both ends: ` e mail address `. */
  readonly phrase: string;
  /** Its words, each once: `e`, `mail`, `address`. */
  readonly terms: readonly string[];
}

/** How much may be looked for at once. */
export const MOST_CHARS = 200;
export const MOST_TERMS = 10;

/**
 * What a text looks for.
 * @throws GraphQLError BAD_USER_INPUT for a text without words, LIMIT_EXCEEDED for one that is too long
 */
export function wantedIn(text: string): Wanted {
  if (text.length > MOST_CHARS) refuse(text.length, MOST_CHARS, 'characters');
  const phrase = wordsOf(text).text;
  const terms = [...new Set(phrase.split(' ').filter((word) => word !== ''))];
  if (terms.length === 0) throw badUserInput(`text: "${text}" has no words: give some, such as "cookies"`);
  if (terms.length > MOST_TERMS) refuse(terms.length, MOST_TERMS, 'words');
  return { phrase, terms };
}

/** A word as it stands in a text of words. */
export function whole(term: string): string {
  return ` ${term} `;
}

function refuse(asked: number, most: number, what: string): never {
  throw tooMuch(`text has ${asked} ${what}: at most ${most} ${what} are looked for`);
}
