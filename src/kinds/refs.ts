import type { RowOf } from '../engine/cypher.ts';
import type { Builder } from '../builder/builder.ts';
import type { Catalogue } from './catalogue.ts';
import type { Concept } from './concept/kind.ts';
import type { controllersById } from './controller/cypher.ts';
import type { policiesById, sectionsById } from './policy/cypher.ts';
import type { evidenceOfStatements, statementsById } from './statement/cypher.ts';

export type ControllerRow = RowOf<(typeof controllersById)['row']>;
export type PolicyRow = RowOf<(typeof policiesById)['row']>;
export type SectionRow = RowOf<(typeof sectionsById)['row']>;
export type StatementRow = RowOf<(typeof statementsById)['row']>;
export type EvidenceRow = Omit<RowOf<(typeof evidenceOfStatements)['row']>, 'statement'>;

export type Refs = ReturnType<typeof createRefs>;

/** The names of all types, before any of them is defined: so types may refer to each other in any order. */
export function createRefs(builder: Builder, catalogue: Catalogue) {
  return {
    node: builder.interfaceRef<{ readonly id: string }>('Node'),
    concept: builder.interfaceRef<Concept>('Concept'),
    controller: builder.objectRef<ControllerRow>('Controller'),
    policy: builder.objectRef<PolicyRow>('Policy'),
    section: builder.objectRef<SectionRow>('Section'),
    statement: builder.objectRef<StatementRow>('Statement'),
    evidence: builder.objectRef<EvidenceRow>('Evidence'),
    /** By the label of the kind. */
    concepts: new Map(
      catalogue.allConceptKinds.map((kind) => [kind.label, builder.objectRef<Concept>(kind.label)] as const),
    ),
  };
}

/** A row that another row refers to; the graph has no dangling references, so a missing one is a fault of the seed. */
export function present<T>(row: T | null, id: string): T {
  if (row === null) throw new Error(`the graph refers to ${id}, which it does not have`);
  return row;
}
