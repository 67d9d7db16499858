import { namedConcepts } from '../corpus/format.ts';
import type { StatementEntry } from '../corpus/passages.ts';
import type { PolicyEntry } from '../corpus/policy-files.ts';
import type { Corpus } from '../corpus/read.ts';
import type { Catalogue } from '../kinds/catalogue.ts';

/** What a statement says, as a label and its values: "purposes", ["Advertising", "Analytics"]. */
export type Said = readonly (readonly [label: string, values: readonly string[]])[];

/** Tells what statements say, with the names of concepts instead of their slugs. */
export function wording(
  corpus: Corpus,
  { roles, jurisdiction }: Catalogue,
): (statement: StatementEntry) => Said {
  const names = new Map(
    [...corpus.concepts, [jurisdiction, corpus.places] as const].map(([kind, entries]) => [
      kind.label,
      new Map(entries.map(({ slug, name }) => [slug, name])),
    ]),
  );
  return ({ said }) => {
    const { identity, period, condition, except, note } = said;
    const lines: (readonly [string, readonly string[]])[] = [
      ...roles.map((role) => {
        const known = names.get(role.kind.label);
        return [role.field, namedConcepts(said, role).map((slug) => known?.get(slug) ?? slug)] as const;
      }),
      [identity?.kind.toLowerCase() ?? '', identity === undefined ? [] : [identity.value]],
      ['period', [period?.bound, period?.duration, period?.criterion].filter((part) => part !== undefined)],
      ['condition', condition === undefined ? [] : [condition]],
      ['except', except ?? []],
      ['note', note === undefined ? [] : [note]],
    ];
    return lines.filter(([, values]) => values.length > 0);
  };
}

/** "AFFIRMED SHARE" or "DENIED SHARE", with the modality where it is not plain. */
export function titleOf({ said: { polarity, practice, modality } }: StatementEntry): string {
  return [polarity, practice, ...(modality === 'DOES' ? [] : [modality])].join(' ');
}

/** How much of a text was read, in words: shares of its letters and digits. */
export function shares({ coverage: { characters, stated, nothingStated } }: PolicyEntry): string {
  const share = (part: number): string => `${((100 * part) / Math.max(1, characters)).toFixed(1)} %`;
  const forgotten = characters - stated - nothingStated;
  return `${share(stated)} of the text behind a statement, ${share(nothingStated)} states nothing, ${share(forgotten)} forgotten`;
}
