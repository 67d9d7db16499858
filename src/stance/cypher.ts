import { cypher } from '../engine/cypher.ts';
import { alternatives, type Role } from '../kinds/role.ts';

/** Every statement that can bear on a claim, by the index of Statement(practice, id). */
export const candidates = cypher({
  name: 'stance.candidates',
  text: `MATCH (s:Statement) WHERE s.practice IN $practices AND s.id IS NOT NULL
RETURN s.id AS id, s.controllerId AS controller, s.policyId AS policy, s.practice AS practice, s.polarity AS polarity,
  s.modality AS modality, s.condition AS condition, COUNT { (s)-[:EXEMPTS]->(:Statement) } AS exempted
ORDER BY s.id`,
  params: { practices: 'string[]' },
  row: {
    id: 'string',
    controller: 'string',
    policy: 'string',
    practice: 'string',
    polarity: 'string',
    modality: 'string',
    condition: 'string?',
    exempted: 'integer',
  },
});

/** The concepts that those statements name, by the index of Statement(practice, id). */
export function candidateNames(roles: readonly Role[]) {
  return cypher({
    name: 'stance.names',
    text: `MATCH (s:Statement)-[r:${alternatives(roles.map((role) => role.type))}]->(c:Concept)
WHERE s.practice IN $practices AND s.id IS NOT NULL
RETURN s.id AS statement, type(r) AS type, c.id AS concept ORDER BY s.id, type(r), c.id`,
    params: { practices: 'string[]' },
    row: { statement: 'string', type: 'string', concept: 'string' },
  });
}
