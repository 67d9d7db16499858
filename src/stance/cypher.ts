import { cypher, type RowOf } from '../engine/cypher.ts';
import { alternatives, type Role } from '../kinds/role.ts';

/** What the statements of one controller say, by column: the same place in each list is one statement, or one name. */
export type CandidateRow = RowOf<ReturnType<typeof candidates>['row']>;

/**
 * What each controller says that can bear on a claim, from the ids of the controllers: one row each, and lists of plain
 * values, which decode faster than maps.
 */
export function candidates(roles: readonly Role[]) {
  const statements = `MATCH (p)-[:PUBLISHES]->(:Policy)-[:STATES]->(s:Statement)`;
  return cypher({
    name: 'stance.candidates',
    text: `UNWIND $controllers AS key MATCH (p:Entity {id: key})
CALL (p) {
  ${statements} WHERE s.practice IN $practices WITH s ORDER BY s.id
  RETURN collect(s.id) AS ids, collect(s.policyId) AS policies, collect(s.practice) AS said,
    collect(s.polarity) AS polarities, collect(s.modality) AS modalities,
    collect(coalesce(s.condition, '')) AS conditions, collect(coalesce(s.bound, '')) AS bounds,
    collect(coalesce(s.days, -1)) AS days,
    collect(coalesce(s.bound, s.duration, s.criterion) IS NOT NULL) AS periods,
    collect(COUNT { (s)-[:EXEMPTS]->(:Statement) }) AS exempted
}
CALL (p) {
  ${statements}-[r:${alternatives(roles.map((role) => role.type))}]->(c:Concept) WHERE s.practice IN $practices
  WITH s.id AS statement, type(r) AS type, c.id AS concept ORDER BY statement, type, concept
  RETURN collect(statement) AS namedBy, collect(type) AS types, collect(concept) AS concepts
}
RETURN p.id AS controller, ids, policies, said, polarities, modalities, conditions, bounds, days, periods, exempted,
  namedBy, types, concepts
ORDER BY p.id`,
    params: { controllers: 'string[]', practices: 'string[]' },
    row: {
      controller: 'string',
      ids: 'string[]',
      policies: 'string[]',
      said: 'string[]',
      polarities: 'string[]',
      modalities: 'string[]',
      conditions: 'string[]',
      bounds: 'string[]',
      days: 'integer[]',
      periods: 'boolean[]',
      exempted: 'integer[]',
      namedBy: 'string[]',
      types: 'string[]',
      concepts: 'string[]',
    },
  });
}
