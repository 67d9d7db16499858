import { cypher } from '../../engine/cypher.ts';

/** Which place is a part of which. */
export const partsOfPlaces = cypher({
  name: 'jurisdiction.parts',
  text: `MATCH (a:Jurisdiction)-[:PART_OF]->(b:Jurisdiction) RETURN a.id AS part, b.id AS whole ORDER BY a.id, b.id`,
  params: {},
  row: { part: 'string', whole: 'string' },
});

/** Which state was in which union, and when. */
export const memberships = cypher({
  name: 'jurisdiction.memberships',
  text: `MATCH (a:Jurisdiction)-[m:MEMBER_OF]->(b:Jurisdiction)
RETURN a.id AS place, b.id AS whole, m.from AS from, m.until AS until
ORDER BY a.id, m.from, b.id`,
  params: {},
  row: { place: 'string', whole: 'string', from: 'string', until: 'string?' },
});

/** Which place was adequate for which, when, by which decision, and for whom. */
export const adequacyDecisions = cypher({
  name: 'jurisdiction.adequacy',
  text: `MATCH (a:Jurisdiction)-[d:ADEQUATE_FOR]->(b:Jurisdiction)
RETURN a.id AS place, b.id AS whole, d.from AS from, d.until AS until, d.decision AS decision, d.scope AS scope
ORDER BY a.id, d.from, b.id`,
  params: {},
  row: {
    place: 'string',
    whole: 'string',
    from: 'string',
    until: 'string?',
    decision: 'string',
    scope: 'string?',
  },
});
