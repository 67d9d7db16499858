import { GraphQLError } from 'graphql';
import { badUserInput } from '../../builder/errors.ts';
import { folded } from '../../kinds/kind.ts';

/** What is looked for, without case and accents. */
export interface Wanted {
  /** The text as it is given, white space made single: `e-mail address`. */
  readonly phrase: string;
  /** Its words, each once: `e`, `mail`, `address`. */
  readonly terms: readonly string[];
  /** Its words without anything between: `emailaddress`. */
  readonly squeezed: string;
}

const MOST_CHARS = 200;
const MOST_TERMS = 10;

/**
 * What a text looks for.
 * @throws GraphQLError BAD_USER_INPUT for a text without words, LIMIT_EXCEEDED for one that is too long
 */
export function wantedIn(text: string): Wanted {
  if (text.length > MOST_CHARS) refuse(`${text.length} characters`, `${MOST_CHARS} characters`);
  const phrase = folded(text).trim();
  const terms = [...new Set(wordsOf(phrase))];
  if (terms.length === 0) throw badUserInput(`text: "${text}" has no words: give some, such as "cookies"`);
  if (terms.length > MOST_TERMS) refuse(`${terms.length} words`, `${MOST_TERMS} words`);
  return { phrase, terms, squeezed: squeezed(phrase) };
}

/** The words of a folded text: letters and digits in a row. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a folded text without anything between, so that "e-mail" and "email" are one. */
export function squeezed(text: string): string {
  return wordsOf(text).join('');
}

function refuse(asked: string, most: string): never {
  throw new GraphQLError(`text has ${asked}: at most ${most} are looked for`, {
    extensions: { code: 'LIMIT_EXCEEDED' },
  });
}
