import type { Builder } from '../../builder/builder.ts';
import type { Context } from '../../builder/context.ts';
import { COMBINED, FILTER_LIMIT, refuseLarge } from '../../builder/where.ts';
import { sortNameOf } from '../kind.ts';
import { readConcept } from '../arguments/concept.ts';
import type { Concept, ConceptKind } from './kind.ts';

/** A filter of the concepts of one kind as a client writes it. */
export interface ConceptFields {
  readonly and?: readonly ConceptFields[] | null | undefined;
  readonly or?: readonly ConceptFields[] | null | undefined;
  readonly not?: ConceptFields | null | undefined;
  readonly slug?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
  readonly within?: string | null | undefined;
}

/** The input ConceptWhere, for every kind of concept. */
export function defineConceptWhere(builder: Builder) {
  const where = builder.inputRef<ConceptFields>('ConceptWhere');
  return where.implement({
    description: `Which terms; all that is given must hold. ${FILTER_LIMIT}`,
    fields: (t) => ({
      and: t.field({ type: [where], description: COMBINED.and }),
      or: t.field({ type: [where], description: COMBINED.or }),
      not: t.field({ type: where, description: COMBINED.not }),
      slug: t.stringList({ description: 'One of these slugs. One that does not exist matches nothing.' }),
      text: t.string({ description: 'Part of the name or of an alias, case and accents aside: "mail".' }),
      within: t.id({
        description:
          'The same as this term or narrower, by slug or global id: "contact-data". Of places, as of today.',
      }),
    }),
  });
}

/**
 * Whether a concept of a kind is meant.
 * @throws GraphQLError LIMIT_EXCEEDED for a filter that is too large, BAD_USER_INPUT for a concept that does not exist
 */
export async function conceptTest(
  fields: ConceptFields,
  kind: ConceptKind,
  { edition, today }: Context,
): Promise<(concept: Concept) => boolean> {
  refuseLarge(fields);
  const { vocabulary } = await edition();
  const test = (each: ConceptFields, path: string): ((concept: Concept) => boolean) => {
    const and = (each.and ?? []).map((inner, index) => test(inner, `${path}.and[${index}]`));
    const or = each.or?.map((inner, index) => test(inner, `${path}.or[${index}]`));
    const not = each.not ? test(each.not, `${path}.not`) : undefined;
    const within =
      typeof each.within === 'string'
        ? new Set(
            vocabulary.narrowerOrSame(readConcept(each.within, kind, vocabulary, `${path}.within`), today),
          )
        : undefined;
    const text = typeof each.text === 'string' ? sortNameOf(each.text) : undefined;
    return (concept) =>
      and.every((holds) => holds(concept)) &&
      (or?.some((holds) => holds(concept)) ?? true) &&
      !(not?.(concept) ?? false) &&
      (each.slug?.includes(concept.slug) ?? true) &&
      (within?.has(concept.id) ?? true) &&
      (text === undefined ||
        [concept.name, ...concept.aliases].some((name) => sortNameOf(name).includes(text)));
  };
  return test(fields, 'where');
}
