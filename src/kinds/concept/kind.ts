import type { RowOf } from '../../engine/cypher.ts';
import type { Kind } from '../kind.ts';
import type { Role } from '../role.ts';

/** A kind whose nodes are terms of a vocabulary, with broader and narrower ones. */
export interface ConceptKind extends Kind {
  /** The file under `seed/vocabulary`, without `.yaml`. */
  readonly vocabulary: string;
  /** How statements name concepts of this kind. */
  readonly roles: readonly [Role, ...Role[]];
  /**
   * Slug of the concept that stands for all of the kind ("personal data", "any party"): on a denial it is broader than
   * every other, on an affirmation it matches only itself.
   */
  readonly universal?: string;
}

/** What every concept has, whatever its kind. */
export const conceptColumns = {
  slug: 'string',
  name: 'string',
  sortName: 'string',
  aliases: 'string[]',
  definition: 'string',
  iri: 'string?',
  closeTo: 'string?',
} as const;

/** A term of a vocabulary, as the graph keeps it. */
export type Concept = RowOf<{ readonly id: 'string'; readonly kind: 'string' } & typeof conceptColumns>;

/** The order of concepts: by name, without case and accents. */
export function byName(a: Concept, b: Concept): number {
  if (a.sortName !== b.sortName) return a.sortName < b.sortName ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** A concept kind from what is its own: all else is the same for every vocabulary. */
export function conceptKind(own: Omit<ConceptKind, 'columns' | 'indexes'>): ConceptKind {
  return { ...own, columns: conceptColumns, indexes: [['sortName', 'id']] };
}
