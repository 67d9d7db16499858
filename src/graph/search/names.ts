import { distance } from 'fastest-levenshtein';
import { folded } from '../../kinds/kind.ts';
import type { Match } from './matches.ts';
import { squeezed, wordsOf, type Wanted } from './words.ts';

/** How a name answers what is looked for; `undefined` where it does not. */
export function matchOfName(name: string, { terms, squeezed: asked }: Wanted): Match | undefined {
  const plain = folded(name);
  const whole = squeezed(plain);
  if (whole === asked) return 'EXACT';
  if (whole.startsWith(asked)) return 'PREFIX';
  const words = wordsOf(plain);
  if (terms.every((term) => words.some((word) => word.startsWith(term)))) return 'WORDS';
  const isClose =
    near(asked, whole) ||
    terms.every((term) => words.some((word) => word.startsWith(term) || near(term, word)));
  return isClose ? 'CLOSE' : undefined;
}

/** Whether two words differ by a slip: one character in four to seven, two in more. */
function near(a: string, b: string): boolean {
  const allowed = a.length < 4 ? 0 : a.length < 8 ? 1 : 2;
  return Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed;
}
