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

/** The statements that are quoted from a section, from its id; one that is quoted twice comes once. */
export const statementsOfSection = {
  ...statements,
  name: 'section.statements',
  pattern: '(p)<-[:QUOTED_IN]-(n:Statement)',
  along: { variable: 'p', order: 'p.id', columns: { quotedIn: 'p.id' } },
  columns: { ...statements.columns, quotedIn: 'string[]' },
} as const;

/** The statements of all policies of a controller, from its id. */
export const statementsOfController = {
  ...statements,
  name: 'controller.statements',
  pattern: '(p)-[:PUBLISHES]->(:Policy)-[:STATES]->(n:Statement)',
} as const;
