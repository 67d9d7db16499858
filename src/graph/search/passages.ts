import { wordsOf } from '../../kinds/kind.ts';
import { whole, type Wanted } from './words.ts';

/**
 * The words of a text that it was found by: the phrase, or else the first term, rather as a whole word than as a part of
 * one. UTF-16 code units; `undefined` where none of it stands there.
 */
export function passageOf(
  original: string,
  { phrase, terms }: Wanted,
): { readonly start: number; readonly end: number } | undefined {
  const { text, origins } = wordsOf(original);
  for (const wanted of [phrase, ...terms.flatMap((term) => [whole(term), term])]) {
    const at = text.indexOf(wanted);
    if (at === -1) continue;
    const words = wanted.trim();
    const start = at + wanted.indexOf(words);
    const [first, last] = [origins[start], origins[start + words.length - 1]];
    if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  }
  return undefined;
}
