import { cypher, type Cypher } from '../../engine/cypher.ts';
import { alternatives, type Role } from '../role.ts';
import { lookUp } from '../lookup.ts';
import { statement } from './kind.ts';

export const statementsById = lookUp(statement);

/** The quotes of statements in text order, from their ids. */
export const evidenceOfStatements = cypher({
  name: 'statement.evidence',
  text: `UNWIND $ids AS key MATCH (s:Entity {id: key})-[q:QUOTED_IN]->(t:Section)
RETURN s.id AS statement, t.id AS section, t.policyId AS policy, q.quote AS quote, q.start AS start, q.end AS end
ORDER BY s.id, q.start, t.id`,
  params: { ids: 'string[]' },
  row: {
    statement: 'string',
    section: 'string',
    policy: 'string',
    quote: 'string',
    start: 'integer',
    end: 'integer',
  },
});

/** The first quotes of several statements together in text order, each once, from the ids of the statements. */
export const quotesOfStatements = cypher({
  name: 'statement.quotes',
  text: `UNWIND $groups AS key CALL (key) {
  UNWIND key.statements AS each MATCH (s:Entity {id: each})-[q:QUOTED_IN]->(t:Section)
  WITH DISTINCT t.policyId AS policy, q.start AS start, q.end AS end, q.quote AS quote, t.id AS id
  ORDER BY policy, start, end, id LIMIT $limit
  RETURN policy, start, end, quote, id
}
RETURN key.id AS group, id AS section, policy, quote, start, end ORDER BY group, policy, start, end, section`,
  params: { groups: 'maps', limit: 'integer' },
  row: {
    group: 'string',
    section: 'string',
    policy: 'string',
    quote: 'string',
    start: 'integer',
    end: 'integer',
  },
});

/** What statements exempt from their denial, from their ids. */
export const exemptedByStatements = cypher({
  name: 'statement.exempts',
  text: `UNWIND $ids AS key MATCH (s:Entity {id: key})-[:EXEMPTS]->(t:Statement)
RETURN s.id AS statement, t.id AS exempted ORDER BY s.id, t.id`,
  params: { ids: 'string[]' },
  row: { statement: 'string', exempted: 'string' },
});

/** A relationship type and a concept for each concept that a statement names. */
export type NamedConcepts = Cypher<
  { readonly asked: 'maps' },
  { readonly statement: 'string'; readonly type: 'string'; readonly concept: 'string' }
>;

/** The concepts that statements name, from the ids of the statements, each with the types of relationship to go by. */
export function namedByStatements(roles: readonly Role[]): NamedConcepts {
  return cypher({
    name: 'statement.names',
    text: `UNWIND $asked AS key MATCH (s:Entity {id: key.id})-[r:${alternatives(roles.map((role) => role.type))}]->(c:Concept)
WHERE type(r) IN key.types
RETURN s.id AS statement, type(r) AS type, c.id AS concept ORDER BY s.id, type(r), c.id`,
    params: { asked: 'maps' },
    row: { statement: 'string', type: 'string', concept: 'string' },
  });
}
