import type { Builder } from '../../builder/builder.ts';
import { listPrice } from '../../builder/price.ts';
import type { Reading, Tally } from '../../edition.ts';
import type { Catalogue } from '../../kinds/catalogue.ts';
import type { ConceptKind } from '../../kinds/concept/kind.ts';
import type { defineNodeKind } from '../../kinds/node/enums.ts';
import type { Refs } from '../../kinds/refs.ts';

interface KindReading {
  readonly label: string;
  readonly facts: number;
  readonly agreed: number | null;
  readonly compared: number | null;
}

/** How many facts of these kinds statements hold: one for each term that one names in a role. */
export function factsOf({ edges }: Tally, kinds: readonly Pick<ConceptKind, 'roles'>[]): number {
  return kinds.flatMap(({ roles }) => roles).reduce((sum, { type }) => sum + (edges.get(type) ?? 0), 0);
}

/** What was read from a policy, how much of its text that is, and how far two readers agreed. */
export function defineReading(
  builder: Builder,
  refs: Refs,
  nodeKind: ReturnType<typeof defineNodeKind>,
  { allConceptKinds }: Catalogue,
) {
  const kindReading = builder.objectRef<KindReading>('KindReading').implement({
    description: 'What was read from a policy of one kind of terms.',
    fields: (t) => ({
      kind: t.field({ type: nodeKind, description: 'The kind.', resolve: ({ label }) => label }),
      facts: t.exposeInt('facts', { description: 'How often statements of the policy name one.' }),
      agreed: t.exposeInt('agreed', {
        nullable: true,
        description:
          'How many facts two independent readings had in common before their differences were settled with the text: a term affirmed or denied in a role counts once a policy here, however many statements name it. Null where none were compared.',
      }),
      compared: t.exposeInt('compared', {
        nullable: true,
        description:
          'How many such facts at least one of the two readings had: agreed / compared is their agreement.',
      }),
    }),
  });
  return builder.objectRef<Reading>('PolicyReading').implement({
    description:
      'What was read from a policy, and how much of its text that is, in letters and digits, headings aside.',
    fields: (t) => ({
      policy: t.field({ type: refs.policy, description: 'The policy.', resolve: ({ policy }) => policy }),
      complete: t.boolean({
        description: 'Whether the whole text has been read: nothing in it is forgotten.',
        resolve: ({ policy }) => policy.complete,
      }),
      characters: t.int({
        description: 'How long the text is.',
        resolve: ({ policy }) => policy.characters,
      }),
      stated: t.int({
        description: 'How much of it stands behind a statement.',
        resolve: ({ policy }) => policy.stated,
      }),
      nothingStated: t.int({
        description: 'How much of it was read and states nothing, such as a definition or a courtesy.',
        resolve: ({ policy }) => policy.nothingStated,
      }),
      forgotten: t.int({
        description: 'How much of it is neither.',
        resolve: ({ policy: { characters, stated, nothingStated } }) => characters - stated - nothingStated,
      }),
      statements: t.int({
        description: 'How many statements were read from it.',
        resolve: ({ statements: { affirmed, denied } }) => affirmed + denied,
      }),
      denials: t.int({
        description: 'How many of them deny.',
        resolve: ({ statements }) => statements.denied,
      }),
      facts: t.int({
        description: 'How many facts its statements hold: one for each term that one names in a role.',
        resolve: (reading) => factsOf(reading, allConceptKinds),
      }),
      kinds: t.field({
        type: [kindReading],
        description: 'The facts by kind of terms.',
        complexity: listPrice(allConceptKinds.length),
        resolve: (reading) =>
          allConceptKinds.map((kind) => {
            const at = reading.policy.agreedKinds.indexOf(kind.label);
            return {
              label: kind.label,
              facts: factsOf(reading, [kind]),
              agreed: reading.policy.agreedBoth[at] ?? null,
              compared: reading.policy.agreedEither[at] ?? null,
            };
          }),
      }),
    }),
  });
}
