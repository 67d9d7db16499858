import { distance } from 'fastest-levenshtein';
import { wordsOf } from '../../kinds/kind.ts';
import type { Match } from './matches.ts';
import type { Wanted } from './words.ts';

/** How a name answers what is looked for; `undefined` where it does not. */
export function matchOfName(name: string, { phrase, terms }: Wanted): Match | undefined {
  const { text } = wordsOf(name);
  const [asked, joined] = [squeezed(phrase), squeezed(text)];
  if (joined === asked) return 'EXACT';
  if (joined.startsWith(asked)) return 'PREFIX';
  const words = text.trim().split(' ');
  const begins = (term: string): boolean => words.some((word) => word.startsWith(term));
  if (terms.every(begins)) return 'WORDS';
  const isClose =
    isNear(asked, joined) || terms.every((term) => begins(term) || words.some((word) => isNear(term, word)));
  return isClose ? 'CLOSE' : undefined;
}

/** Words without anything between, so that "e-mail" and "email" are one. */
function squeezed(words: string): string {
  return words.replaceAll(' ', '');
}

/** Whether two words differ by a slip: one character in five to eight, two in more, or two neighbours in turn. */
function isNear(a: string, b: string): boolean {
  const allowed = a.length < 5 ? 0 : a.length < 9 ? 1 : 2;
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return false;
  return distance(a, b) <= allowed || isSwapped(a, b);
}

function isSwapped(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return `${a.slice(0, at)}${a.charAt(at + 1)}${a.charAt(at)}${a.slice(at + 2)}` === b;
}
