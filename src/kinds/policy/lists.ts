import { policy, section } from './kind.ts';

const policies = { label: policy.label, columns: { id: 'string', ...policy.columns } } as const;
const sections = { label: section.label, columns: { id: 'string', ...section.columns } } as const;

/** All policies, by the index of Policy(sortName, id). */
export const policiesOfAll = { ...policies, name: 'policy.all' } as const;

/** The policies of a controller, from its id. */
export const policiesOfController = {
  ...policies,
  name: 'controller.policies',
  pattern: '(p)-[:PUBLISHES]->(n:Policy)',
} as const;

/** The sections of a policy, from its id. */
export const sectionsOfPolicy = {
  ...sections,
  name: 'policy.sections',
  pattern: '(p)-[:HAS_SECTION]->(n:Section)',
} as const;
