import { before, named, parts, wordsOf, type Named, type Part } from './oracle.ts';

/** What is found and how; sections and names each in their own order. */
export type Hit = readonly [match: string, id: string];

/** The better match first, of names and of sections. */
export const NAME_MATCHES: readonly string[] = ['EXACT', 'PREFIX', 'WORDS', 'CLOSE'];
export const SECTION_MATCHES: readonly string[] = ['PHRASE', 'TERMS', 'PARTS'];

/** Letters and digits alone: hyphens and spaces do not tell names apart. */
export const squeezed = (text: string): string => wordsOf(text).join('');

const partsInWords = parts.map((part) => ({ part, words: wordsOf(part.text) }));

function matchOfSection(looked: string, { words }: (typeof partsInWords)[number]): string | undefined {
  const terms = wordsOf(looked);
  if (words.some((_word, at) => terms.every((term, index) => words[at + index] === term))) return 'PHRASE';
  if (terms.every((term) => words.includes(term))) return 'TERMS';
  return terms.every((term) => words.some((word) => word.includes(term))) ? 'PARTS' : undefined;
}

/** How one name answers, close spellings aside. */
export function matchOfName(looked: string, name: string): string | undefined {
  const [text, whole] = [squeezed(looked), squeezed(name)];
  if (whole === text) return 'EXACT';
  if (whole.startsWith(text)) return 'PREFIX';
  const words = wordsOf(name);
  return wordsOf(looked).every((term) => words.some((word) => word.startsWith(term))) ? 'WORDS' : undefined;
}

const rank = (order: readonly string[], match: string | undefined): number =>
  match === undefined ? order.length : order.indexOf(match);

function matchOfNamed(looked: string, { names }: Named): string | undefined {
  const [best] = names
    .map((name) => matchOfName(looked, name))
    .sort((a, b) => rank(NAME_MATCHES, a) - rank(NAME_MATCHES, b));
  return best;
}

function ranked<T>(
  items: readonly T[],
  order: readonly string[],
  matchOf: (item: T) => string | undefined,
  idOf: (item: T) => string,
): readonly Hit[] {
  return items
    .flatMap((item): readonly Hit[] => {
      const match = matchOf(item);
      return match === undefined ? [] : [[match, idOf(item)]];
    })
    .map((hit, index) => ({ hit, index }))
    .sort((a, b) => before(rank(order, a.hit[0]), rank(order, b.hit[0])) || a.index - b.index)
    .map(({ hit }) => hit);
}

/** The sections that hold a text: phrases, then all words, then parts of words; each as they are read. */
export function expectedSections(looked: string): readonly Hit[] {
  return ranked(
    partsInWords,
    SECTION_MATCHES,
    (each) => matchOfSection(looked, each),
    ({ part }: { part: Part }) => part.id,
  );
}

/** The terms and controllers whose name or alias a text is or begins; each by name. */
export function expectedNames(looked: string, kinds?: readonly string[]): readonly Hit[] {
  return ranked(
    named.filter(({ kind }) => kinds?.includes(kind) ?? true),
    NAME_MATCHES,
    (each) => matchOfNamed(looked, each),
    ({ id }) => id,
  );
}
