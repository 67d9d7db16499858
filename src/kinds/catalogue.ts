import type { Definition } from '../engine/definitions.ts';
import type { ConceptKind } from './concept/kind.ts';
import { controller } from './controller/kind.ts';
import { edgeKinds, type EdgeKind } from './edge.ts';
import { jurisdiction } from './jurisdiction/kind.ts';
import { globalId, type Kind } from './kind.ts';
import { policy, section } from './policy/kind.ts';
import type { Role } from './role.ts';
import { statement } from './statement/kind.ts';

/** All kinds of an atlas: what everything generic reads. */
export interface Catalogue {
  /** The kinds of one vocabulary file each, given by who makes the atlas. */
  readonly conceptKinds: readonly ConceptKind[];
  readonly jurisdiction: ConceptKind;
  /** The concept kinds and the places. */
  readonly allConceptKinds: readonly ConceptKind[];
  readonly kinds: readonly Kind[];
  readonly roles: readonly CatalogueRole[];
  readonly edges: readonly EdgeKind[];
  /** The ids of the concepts that stand for all of their kind. */
  readonly universal: ReadonlySet<string>;
  /** Constraints and indexes. */
  readonly definitions: readonly Definition[];
}

/** A role and the kind that it points to. */
export interface CatalogueRole extends Role {
  readonly kind: ConceptKind;
}

/**
 * Puts the concept kinds together with those that have a life of their own.
 * @throws Error if two kinds or roles have a name in common
 */
export function catalogue(conceptKinds: readonly ConceptKind[]): Catalogue {
  const allConceptKinds = [...conceptKinds, jurisdiction];
  const kinds: Kind[] = [controller, policy, section, statement, ...allConceptKinds];
  const roles = allConceptKinds.flatMap((kind) => kind.roles.map((role) => ({ ...role, kind })));
  refuseDuplicates('kind', kinds, ['label', 'field', 'plural']);
  refuseDuplicates('role', roles, ['field', 'claim', 'type']);
  const definitions: Definition[] = [
    { kind: 'unique', label: 'Entity', property: 'id' },
    { kind: 'unique', label: 'Graph', property: 'id' },
    ...kinds.flatMap((kind) =>
      kind.indexes.map((properties) => ({ kind: 'index', label: kind.label, properties }) as const),
    ),
  ];
  const edges = edgeKinds(allConceptKinds);
  refuseDuplicates('edge', edges, ['type']);
  const universal = new Set(
    allConceptKinds.flatMap((kind) =>
      kind.universal === undefined ? [] : globalId(kind.label, kind.universal),
    ),
  );
  return { conceptKinds, jurisdiction, allConceptKinds, kinds, roles, edges, universal, definitions };
}

function refuseDuplicates<T>(what: string, items: readonly T[], keys: readonly (keyof T & string)[]): void {
  for (const key of keys) {
    const seen = new Set<T[keyof T]>();
    for (const item of items) {
      if (seen.has(item[key])) throw new Error(`two ${what}s have the ${key} ${String(item[key])}`);
      seen.add(item[key]);
    }
  }
}
