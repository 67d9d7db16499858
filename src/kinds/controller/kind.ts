import type { Kind } from '../kind.ts';

export const controller = {
  label: 'Controller',
  field: 'controller',
  plural: 'controllers',
  description: 'A company or body that publishes a privacy policy (GDPR Article 4(7); `dpv:DataController`).',
  columns: { slug: 'string', name: 'string', sortName: 'string', aliases: 'string[]' },
  indexes: [['sortName', 'id']],
} as const satisfies Kind;
