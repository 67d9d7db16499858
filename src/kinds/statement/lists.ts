import { statement } from './kind.ts';

const statements = { label: statement.label, columns: { id: 'string', ...statement.columns } } as const;

/** All statements, by the index of Statement(sortName, id). */
export const statementsOfAll = { ...statements, name: 'statement.all' } as const;

/** The statements of a policy, from its id. */
export const statementsOfPolicy = {
  ...statements,
  name: 'policy.statements',
  pattern: '(p)-[:STATES]->(n:Statement)',
} as const;

/** The statements of all policies of a controller, from its id. */
export const statementsOfController = {
  ...statements,
  name: 'controller.statements',
  pattern: '(p)-[:PUBLISHES]->(:Policy)-[:STATES]->(n:Statement)',
} as const;
