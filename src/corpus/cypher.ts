import { cypher, type Cypher } from '../engine/cypher.ts';
import type { Catalogue } from '../kinds/catalogue.ts';
import { controller } from '../kinds/controller/kind.ts';
import type { EdgeKind } from '../kinds/edge.ts';
import type { Kind } from '../kinds/kind.ts';
import { alternatives, type Role } from '../kinds/role.ts';
import { statement } from '../kinds/statement/kind.ts';

type Nothing = Record<string, never>;
type WriteRows = Cypher<{ readonly rows: 'maps' }, Nothing>;
type WriteIds = Cypher<{ readonly ids: 'string[]' }, Nothing>;

/** What an atlas's seed runs: the only statements that write the graph. */
export interface SeedStatements {
  readonly all: readonly Cypher[];
  readonly mergeNodes: ReadonlyMap<Kind, WriteRows>;
  readonly mergeEdges: ReadonlyMap<string, WriteRows>;
  /** Cuts the relationships that lead from nodes of one sort to concepts, quotes and exempted statements. */
  readonly cutEdges: Readonly<Record<'statement' | 'concept' | 'derived', WriteIds>>;
  readonly saidByController: ReturnType<typeof saidByController>;
}

/** The version and hash of the graph, from the one Graph node; no row before the first seed. */
export const readGraph = cypher({
  name: 'graph.read',
  text: `MATCH (g:Graph {id: 'graph'})
RETURN g.version AS version, g.hash AS hash, g.schema AS schema, g.seededAt AS seededAt`,
  params: {},
  row: { version: 'integer', hash: 'string?', schema: 'integer', seededAt: 'string' },
});

/** The hash is null while a seed is under way and set last. */
export const writeGraph = cypher({
  name: 'graph.write',
  text: `MERGE (g:Graph {id: 'graph'})
SET g.version = $version, g.hash = $hash, g.schema = $schema, g.seededAt = $seededAt`,
  params: { version: 'integer', hash: 'string?', schema: 'integer', seededAt: 'string' },
  row: {},
});

/** How many nodes are the product's own, Graph aside, from the count of the label. */
export const ownNodes = cypher({
  name: 'seed.ownNodes',
  text: `MATCH (e:Entity) RETURN count(e) AS entities`,
  params: {},
  row: { entities: 'integer' },
});

/** The ids of the sections and statements that a policy has now, from the id of the policy. */
export const partsOfPolicy = cypher({
  name: 'seed.partsOfPolicy',
  text: `MATCH (p:Entity {id: $policy})-[:HAS_SECTION|STATES]->(part:Entity) RETURN part.id AS id ORDER BY part.id`,
  params: { policy: 'string' },
  row: { id: 'string' },
});

/** Who publishes a policy now, from the id of the policy. */
export const publishersOfPolicy = cypher({
  name: 'seed.publishers',
  text: `MATCH (p:Entity {id: $policy})<-[:PUBLISHES]-(c:Controller) RETURN c.id AS id ORDER BY c.id`,
  params: { policy: 'string' },
  row: { id: 'string' },
});

/** Takes a policy from whoever publishes it, from the id of the policy. */
export const cutPublishers = cypher({
  name: 'seed.cut.publishers',
  text: `MATCH (p:Entity {id: $policy})<-[r:PUBLISHES]-(c:Controller) DELETE r`,
  params: { policy: 'string' },
  row: {},
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

/** Every concept that a controller's statements name, with what derived edges depend on, from the id of the controller. */
export function saidByController(roles: readonly Role[]) {
  return cypher({
    name: 'seed.saidByController',
    text: `MATCH (c:Entity {id: $controller})-[:PUBLISHES]->(p:Policy)-[:STATES]->(s:Statement)
MATCH (s)-[r:${alternatives(roles.map((role) => role.type))}]->(t:Concept)
RETURN s.id AS statement, s.practice AS practice, s.polarity AS polarity, s.condition AS condition,
  COUNT { (s)-[:EXEMPTS]->(:Statement) } AS exempted, type(r) AS type, t.id AS concept
ORDER BY s.id, type(r), t.id`,
    params: { controller: 'string' },
    row: {
      statement: 'string',
      practice: 'string',
      polarity: 'string',
      condition: 'string?',
      exempted: 'integer',
      type: 'string',
      concept: 'string',
    },
  });
}

/** The statements that depend on the kinds: one per kind of node and per type of relationship. */
export function seedStatements({ kinds, roles, allConceptKinds, edges }: Catalogue): SeedStatements {
  const mergeNodes = new Map(
    kinds.map((kind) => {
      const isConcept = (allConceptKinds as readonly Kind[]).includes(kind);
      const labels = [kind.label, ...(isConcept ? ['Concept'] : [])].map((label) => `SET n:${label} `);
      const text = `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) ${labels.join('')}SET n += row.props`;
      return [
        kind,
        cypher({ name: `seed.merge.${kind.label}`, text, params: { rows: 'maps' }, row: {} }),
      ] as const;
    }),
  );
  const mergeEdges = new Map(edges.map((edge) => [edge.type, mergeEdge(edge)] as const));
  const typesFrom = (from: readonly Kind[], derived: boolean): string[] =>
    edges
      .filter((edge) => edge.derived === derived && from.some(({ label }) => edge.from.includes(label)))
      .map(({ type }) => type);
  const cutEdges = {
    statement: cut('statement', typesFrom([statement], false)),
    concept: cut('concept', typesFrom(allConceptKinds, false)),
    derived: cut('derived', typesFrom([controller], true)),
  };
  const said = saidByController(roles);
  const all = [
    ...[
      readGraph,
      writeGraph,
      ownNodes,
      partsOfPolicy,
      publishersOfPolicy,
      cutPublishers,
      roots,
      removeNodes,
      said,
    ],
    ...mergeNodes.values(),
    ...mergeEdges.values(),
    ...Object.values(cutEdges),
  ];
  return { all, mergeNodes, mergeEdges, cutEdges, saidByController: said };
}

function mergeEdge({ type, keys }: EdgeKind): WriteRows {
  const named = Object.keys(keys).map((key) => `${key}: row.keys.${key}`);
  const pattern = `r:${alternatives([type])}${named.length === 0 ? '' : ` {${named.join(', ')}}`}`;
  const text = `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
MERGE (a)-[${pattern}]->(b) SET r += row.props`;
  return cypher({ name: `seed.merge.${type}`, text, params: { rows: 'maps' }, row: {} });
}

function cut(from: string, types: readonly string[]): WriteIds {
  return cypher({
    name: `seed.cut.${from}`,
    text: `UNWIND $ids AS id MATCH (n:Entity {id: id})-[r:${alternatives(types)}]->(other:Entity) DELETE r`,
    params: { ids: 'string[]' },
    row: {},
  });
}
