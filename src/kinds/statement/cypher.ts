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
  { readonly ids: 'string[]' },
  { readonly statement: 'string'; readonly type: 'string'; readonly concept: 'string' }
>;

/** The concepts that statements name in any role, from the ids of the statements. */
export function namedByStatements(roles: readonly Role[]): NamedConcepts {
  return cypher({
    name: 'statement.names',
    text: `UNWIND $ids AS key MATCH (s:Entity {id: key})-[r:${alternatives(roles.map((role) => role.type))}]->(c:Concept)
RETURN s.id AS statement, type(r) AS type, c.id AS concept ORDER BY s.id, type(r), c.id`,
    params: { ids: 'string[]' },
    row: { statement: 'string', type: 'string', concept: 'string' },
  });
}
