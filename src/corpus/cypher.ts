import { cypher, type Cypher } from '../engine/cypher.ts';
import type { Catalogue } from '../kinds/catalogue.ts';
import { placeEdges } from '../kinds/jurisdiction/kind.ts';
import type { Kind } from '../kinds/kind.ts';
import { alternatives } from '../kinds/role.ts';

type Nothing = Record<string, never>;
type WriteRows = Cypher<{ readonly rows: 'maps' }, Nothing>;
type WriteIds = Cypher<{ readonly ids: 'string[]' }, Nothing>;

/** Relationship types that may stand twice between two nodes, and the property that tells them apart. */
const EDGE_KEYS: Readonly<Record<string, string>> = {
  QUOTED_IN: 'start',
  [placeEdges.memberOf]: 'from',
  [placeEdges.adequateFor]: 'from',
};

/** What an atlas's seed runs: the only statements that write the graph. */
export interface SeedStatements {
  readonly all: readonly Cypher[];
  readonly mergeNodes: ReadonlyMap<Kind, WriteRows>;
  readonly mergeEdges: ReadonlyMap<string, WriteRows>;
  readonly cutEdges: ReadonlyMap<'statement' | 'concept', WriteIds>;
}

/** The version and hash of the graph, from the one Graph node; no row before the first seed. */
export const readGraph = cypher({
  name: 'graph.read',
  text: `MATCH (g:Graph {id: 'graph'}) RETURN g.version AS version, g.hash AS hash, g.schema AS schema`,
  params: {},
  row: { version: 'integer', hash: 'string?', schema: 'integer' },
});

/** The hash is null while a seed is under way and set last. */
export const writeGraph = cypher({
  name: 'graph.write',
  text: `MERGE (g:Graph {id: 'graph'})
SET g.version = $version, g.hash = $hash, g.schema = $schema, g.seededAt = $seededAt`,
  params: { version: 'integer', hash: 'string?', schema: 'integer', seededAt: 'string' },
  row: {},
});

/** The ids of the sections and statements that a policy has now, from the id of the policy. */
export const partsOfPolicy = cypher({
  name: 'seed.partsOfPolicy',
  text: `MATCH (p:Entity {id: $policy})-[:HAS_SECTION|STATES]->(part:Entity) RETURN part.id AS id ORDER BY part.id`,
  params: { policy: 'string' },
  row: { id: 'string' },
});

/** The ids of everything that stands for itself: controllers, policies and concepts. */
export const roots = cypher({
  name: 'seed.roots',
  text: `CALL () {
  MATCH (c:Controller) RETURN c.id AS id
  UNION
  MATCH (p:Policy) RETURN p.id AS id
  UNION
  MATCH (t:Concept) RETURN t.id AS id
}
WITH id RETURN id ORDER BY id`,
  params: {},
  row: { id: 'string' },
});

/** Takes nodes out with their relationships, from their ids. */
export const removeNodes = cypher({
  name: 'seed.removeNodes',
  text: `UNWIND $ids AS id MATCH (n:Entity {id: id}) DETACH DELETE n`,
  params: { ids: 'string[]' },
  row: {},
});

/** The statements that depend on the kinds: one per kind of node and per type of relationship. */
export function seedStatements({ kinds, roles, allConceptKinds }: Catalogue): SeedStatements {
  const mergeNodes = new Map(
    kinds.map((kind) => {
      const labels = (allConceptKinds as readonly Kind[]).includes(kind)
        ? [kind.label, 'Concept']
        : [kind.label];
      const text = `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) ${labels.map((label) => `SET n:${label} `).join('')}SET n += row.props`;
      return [
        kind,
        cypher({ name: `seed.merge.${kind.label}`, text, params: { rows: 'maps' }, row: {} }),
      ] as const;
    }),
  );
  const fromStatement = ['QUOTED_IN', 'EXEMPTS', ...roles.map((role) => role.type)];
  const fromConcept = ['BROADER', ...Object.values(placeEdges)];
  const types = ['PUBLISHES', 'HAS_SECTION', 'STATES', ...fromStatement, ...fromConcept];
  const mergeEdges = new Map(
    types.map((type) => {
      const key = EDGE_KEYS[type];
      const pattern = `r:${alternatives([type])}${key === undefined ? '' : ` {${key}: row.key}`}`;
      const text = `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
MERGE (a)-[${pattern}]->(b) SET r += row.props`;
      return [type, cypher({ name: `seed.merge.${type}`, text, params: { rows: 'maps' }, row: {} })] as const;
    }),
  );
  const cut = (of: string, edgeTypes: readonly string[]): WriteIds =>
    cypher({
      name: `seed.cut.${of}`,
      text: `UNWIND $ids AS id MATCH (n:Entity {id: id})-[r:${alternatives(edgeTypes)}]->(other:Entity) DELETE r`,
      params: { ids: 'string[]' },
      row: {},
    });
  const cutEdges = new Map([
    ['statement', cut('statement', fromStatement)],
    ['concept', cut('concept', fromConcept)],
  ] as const);
  const all = [
    ...[readGraph, writeGraph, partsOfPolicy, roots, removeNodes],
    ...mergeNodes.values(),
    ...mergeEdges.values(),
    ...cutEdges.values(),
  ];
  return { all, mergeNodes, mergeEdges, cutEdges };
}
