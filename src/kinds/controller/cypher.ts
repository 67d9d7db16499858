import { cypher } from '../../engine/cypher.ts';
import { lookUp } from '../lookup.ts';
import { controller } from './kind.ts';

export const controllersById = lookUp(controller);

/** All controllers by name, from the index of Controller(sortName, id). */
export const allControllers = cypher({
  name: 'controller.all',
  text: `MATCH (c:Controller) WHERE c.sortName IS NOT NULL AND c.id IS NOT NULL
RETURN c.id AS id, c.slug AS slug, c.name AS name, c.sortName AS sortName, c.aliases AS aliases
ORDER BY c.sortName, c.id`,
  params: {},
  row: { id: 'string', ...controller.columns },
});
