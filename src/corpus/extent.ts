import { cypher } from '../engine/cypher.ts';
import type { Catalogue } from '../kinds/catalogue.ts';
import { statement } from '../kinds/statement/kind.ts';
import { alternatives } from '../kinds/role.ts';

/** How many nodes there are of each kind, by a scan of all: read once per version of the graph. */
export const nodesByKind = cypher({
  name: 'extent.nodes',
  text: `MATCH (e:Entity) RETURN e.kind AS id, count(e) AS nodes ORDER BY id`,
  params: {},
  row: { id: 'string', nodes: 'integer' },
});

/** How many statements affirm and how many deny, by a scan of all: read once per version of the graph. */
export const statementsByPolarity = cypher({
  name: 'extent.polarity',
  text: `MATCH (s:Statement) RETURN s.polarity AS id, count(s) AS statements ORDER BY id`,
  params: {},
  row: { id: 'string', statements: 'integer' },
});

/**
 * How many relationships of each type lead from statements, and from one statement at most, by a scan of all statements:
 * read once per version of the graph.
 */
export function edgesOfStatements({ edges }: Pick<Catalogue, 'edges'>) {
  const types = edges.filter(({ from }) => from.includes(statement.label)).map(({ type }) => type);
  return cypher({
    name: 'extent.edgesOfStatements',
    text: `MATCH (s:Statement)-[r:${alternatives(types)}]->(e:Entity)
WITH s.id AS statement, type(r) AS type, count(r) AS each
RETURN type AS id, sum(each) AS edges, max(each) AS most ORDER BY id`,
    params: {},
    row: { id: 'string', edges: 'integer', most: 'integer' },
  });
}
