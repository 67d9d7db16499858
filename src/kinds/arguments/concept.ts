import { badUserInput } from '../../builder/errors.ts';
import type { ConceptKind } from '../concept/kind.ts';
import type { Vocabulary } from '../concept/vocabulary.ts';
import { globalId, parseGlobalId } from '../kind.ts';
import { suggestNamed } from '../suggest.ts';

/**
 * The id of a concept given by slug or global id.
 * @throws GraphQLError BAD_USER_INPUT naming the nearest slugs
 */
export function readConcept(
  asked: string,
  kind: ConceptKind,
  vocabulary: Vocabulary,
  argument: string,
): string {
  const parsed = parseGlobalId(asked);
  if (parsed !== undefined && parsed.label !== kind.label) {
    throw badUserInput(`${argument}: "${asked}" is not a ${kind.label}`);
  }
  const slug = parsed?.slug ?? asked;
  const id = globalId(kind.label, slug);
  if (vocabulary.concept(id) !== undefined) return id;
  const nearest = suggestNamed(slug, vocabulary.conceptsOf(kind.label));
  throw badUserInput(`${argument}: there is no ${kind.label} "${asked}"${nearest}`);
}
