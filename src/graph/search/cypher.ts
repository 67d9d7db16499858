import { cypher } from '../../engine/cypher.ts';

/**
 * The sections whose words hold all terms, and how: the phrase first, then all terms as whole words, by a scan of the
 * sections. Terms with spaces around are whole words.
 */
export const sectionsWithWords = cypher({
  name: 'search.sections',
  text: `MATCH (n:Section) WHERE n.words IS NOT NULL AND size([term IN $terms WHERE NOT n.words CONTAINS term]) = 0
WITH n, n.words CONTAINS $phrase AS phrased,
  size([term IN $whole WHERE NOT n.words CONTAINS term]) = 0 AS complete
ORDER BY phrased DESC, complete DESC, n.sortName, n.id LIMIT $limit
RETURN n.id AS id, n.sortName AS sortName, phrased, complete ORDER BY phrased DESC, complete DESC, sortName, id`,
  params: { terms: 'string[]', whole: 'string[]', phrase: 'string', limit: 'integer' },
  row: { id: 'string', sortName: 'string', phrased: 'boolean', complete: 'boolean' },
});
