import { fold } from '../../kinds/kind.ts';
import type { Match } from './matches.ts';
import { wordsOf, type Wanted } from './words.ts';

/** How the folded text of a section, which holds all terms, answers what is looked for. */
export function matchOfSection(text: string, { phrase, terms }: Wanted): Match {
  if (wholeWords(text, phrase) !== undefined) return 'PHRASE';
  const words = new Set(wordsOf(text));
  return terms.every((term) => words.has(term)) ? 'TERMS' : 'PARTS';
}

/**
 * The words of a text that it was found by: the phrase, or else the first term, rather as whole words than as parts of
 * some. UTF-16 code units; `undefined` where none of it stands there.
 */
export function passageOf(
  text: string,
  { phrase, terms }: Wanted,
): { readonly start: number; readonly end: number } | undefined {
  const { text: plain, origins } = fold(text);
  for (const wanted of [phrase, ...terms]) {
    const at = wholeWords(plain, wanted) ?? partOfWords(plain, wanted);
    const [first, last] = at === undefined ? [] : [origins[at], origins[at + wanted.length - 1]];
    if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  }
  return undefined;
}

/** Where a phrase stands with nothing of a word before and behind it. */
function wholeWords(text: string, phrase: string): number | undefined {
  const literal = phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u').exec(text)?.index;
}

function partOfWords(text: string, phrase: string): number | undefined {
  const at = text.indexOf(phrase);
  return at === -1 ? undefined : at;
}
