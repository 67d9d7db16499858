import { cypher, type RowOf } from '../../engine/cypher.ts';
import type { EdgeKind } from '../../kinds/edge.ts';
import { alternatives } from '../../kinds/role.ts';

/** A neighbour: the type of relationship and its direction, `ABOUT OUT`, and the statements that a derived one carries. */
export type NeighborRow = RowOf<ReturnType<typeof neighborStatements>['page']['row']>;

/**
 * What is one relationship away from a node, from its id: a row for each type, direction and neighbour, whatever the number
 * of relationships between the two, after a place in that order.
 */
export function neighborStatements(edges: readonly EdgeKind[]) {
  const types = alternatives(edges.map(({ type }) => type));
  const both = (columns: string): string => `MATCH (p:Entity {id: $id})
CALL (p) {
  MATCH (p)-[r:${types}]->(n:Entity) WHERE type(r) IN $types
  RETURN type(r) + ' OUT' AS edge, n.id AS node${columns}
  UNION
  MATCH (p)<-[r:${types}]-(n:Entity) WHERE type(r) IN $types
  RETURN type(r) + ' IN' AS edge, n.id AS node${columns}
}`;
  return {
    page: cypher({
      name: 'neighbors.page',
      // Relationships without statements of their own carry one empty name, so that they are not lost.
      text: `${both(", coalesce(r.statements, ['']) AS said")}
WITH edge, node, said WHERE edge > $edge OR (edge = $edge AND node > $node)
UNWIND said AS each
WITH DISTINCT edge, node AS id, each ORDER BY edge, each, id
WITH edge, id, collect(each) AS statements
RETURN edge, id, statements ORDER BY edge, id LIMIT $limit`,
      params: { id: 'string', types: 'string[]', edge: 'string', node: 'string', limit: 'integer' },
      row: { edge: 'string', id: 'string', statements: 'string[]' },
    }),
    total: cypher({
      name: 'neighbors.total',
      text: `${both('')}
WITH DISTINCT edge, node RETURN count(node) AS total`,
      params: { id: 'string', types: 'string[]' },
      row: { total: 'integer' },
    }),
  };
}
