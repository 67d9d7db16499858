import { cypher } from '../../engine/cypher.ts';

/**
 * The sections that hold all terms, those that hold the phrase first, by a scan of the sections: candidates for a ranking
 * that must not depend on the engine.
 */
export const sectionsWithWords = cypher({
  name: 'search.sections',
  text: `MATCH (n:Section) WHERE n.folded IS NOT NULL AND size([term IN $terms WHERE NOT n.folded CONTAINS term]) = 0
WITH n, n.folded CONTAINS $phrase AS phrased ORDER BY phrased DESC, n.sortName, n.id LIMIT $limit
RETURN n.id AS id, n.sortName AS sortName, n.folded AS folded, phrased ORDER BY phrased DESC, sortName, id`,
  params: { terms: 'string[]', phrase: 'string', limit: 'integer' },
  row: { id: 'string', sortName: 'string', folded: 'string', phrased: 'boolean' },
});
