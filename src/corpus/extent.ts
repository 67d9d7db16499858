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

/** How many statements of each policy affirm and how many deny, by a scan of all: read once per version of the graph. */
export const statementsByPolarity = cypher({
  name: 'extent.polarity',
  text: `MATCH (s:Statement) WITH s.policyId AS policy, s.polarity AS polarity, count(s) AS statements
RETURN policy + ' ' + polarity AS id, policy, polarity, statements ORDER BY id`,
  params: {},
  row: { id: 'string', policy: 'string', polarity: 'string', statements: 'integer' },
});

/**
 * How many relationships of each type lead from the statements of each policy, and from one statement at most, by a scan
 * of all statements: read once per version of the graph.
 */
export function edgesOfStatements({ edges }: Pick<Catalogue, 'edges'>) {
  const types = edges.filter(({ from }) => from.includes(statement.label)).map(({ type }) => type);
  return cypher({
    name: 'extent.edgesOfStatements',
    text: `MATCH (s:Statement)-[r:${alternatives(types)}]->(e:Entity)
WITH s.policyId AS policy, s.id AS statement, type(r) AS type, count(r) AS each
WITH policy, type, sum(each) AS edges, max(each) AS most
RETURN policy + ' ' + type AS id, policy, type, edges, most ORDER BY id`,
    params: {},
    row: { id: 'string', policy: 'string', type: 'string', edges: 'integer', most: 'integer' },
  });
}
