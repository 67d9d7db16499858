import { cypher } from '../../engine/cypher.ts';
import { conceptColumns } from './kind.ts';

/** All concepts of all kinds, by a scan of the label Concept: the vocabulary is small and read once per version. */
export const allConcepts = cypher({
  name: 'concept.all',
  text: `MATCH (c:Concept)
RETURN c.id AS id, c.kind AS kind, c.slug AS slug, c.name AS name, c.sortName AS sortName, c.aliases AS aliases,
  c.definition AS definition, c.iri AS iri, c.closeTo AS closeTo
ORDER BY c.id`,
  params: {},
  row: { id: 'string', kind: 'string', ...conceptColumns },
});

/** Which concept is broader than which, one step. */
export const broaderConcepts = cypher({
  name: 'concept.broader',
  text: `MATCH (a:Concept)-[:BROADER]->(b:Concept) RETURN a.id AS narrower, b.id AS broader ORDER BY a.id, b.id`,
  params: {},
  row: { narrower: 'string', broader: 'string' },
});
