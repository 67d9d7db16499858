import { distance } from 'fastest-levenshtein';
import { sortNameOf } from './kind.ts';

/** `: did you mean "email-address" or "postal-address"?`, or nothing where none comes near. */
export function suggest(wrong: string, known: Iterable<string>): string {
  const limit = Math.max(2, Math.ceil(wrong.length / 3));
  const near = [...known]
    .map((slug) => ({ slug, far: distance(wrong.toLowerCase(), slug) }))
    .filter(({ far, slug }) => far <= limit || slug.includes(wrong.toLowerCase()))
    .sort((a, b) => a.far - b.far || a.slug.localeCompare(b.slug, 'en'))
    .slice(0, 3)
    .map(({ slug }) => `"${slug}"`);
  return near.length === 0 ? '' : `: did you mean ${near.join(' or ')}?`;
}

/** The same for what has names too: who gives a name or an alias, case and accents aside, means just that one. */
export function suggestNamed(
  wrong: string,
  known: readonly { readonly slug: string; readonly name: string; readonly aliases: readonly string[] }[],
): string {
  const named = known.find(({ name, aliases }) =>
    [name, ...aliases].some((each) => sortNameOf(each) === sortNameOf(wrong)),
  );
  return named === undefined
    ? suggest(
        wrong,
        known.map(({ slug }) => slug),
      )
    : `: did you mean "${named.slug}"?`;
}
