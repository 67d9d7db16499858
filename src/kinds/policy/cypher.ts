import { cypher } from '../../engine/cypher.ts';
import { lookUp } from '../lookup.ts';
import { policy, policyText, section } from './kind.ts';

export const policiesById = lookUp(policy);
export const policyTextsById = lookUp({ ...policy, columns: policyText }, 'policy.textByIds');
export const sectionsById = lookUp(section);

/** All policies by title, from the index of Policy(sortName, id). */
export const allPolicies = cypher({
  name: 'policy.whole',
  text: `MATCH (p:Policy) WHERE p.sortName IS NOT NULL AND p.id IS NOT NULL
RETURN p.id AS id, ${Object.keys(policy.columns)
    .map((column) => `p.${column} AS ${column}`)
    .join(', ')}
ORDER BY p.sortName, p.id`,
  params: {},
  row: { id: 'string', ...policy.columns },
});
