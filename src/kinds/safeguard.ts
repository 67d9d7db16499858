import { conceptKind } from './concept/kind.ts';

export const safeguard = conceptKind({
  label: 'Safeguard',
  field: 'safeguard',
  plural: 'safeguards',
  vocabulary: 'safeguards',
  description:
    'What protects data that is disclosed or transferred, such as standard contractual clauses (GDPR Articles 28 and 46).',
  roles: [
    {
      field: 'safeguards',
      claim: 'safeguard',
      type: 'UNDER',
      description: 'The safeguard under which it happens.',
      example: 'standard-contractual-clauses',
      derives: [{ type: 'SAFEGUARDS_WITH' }],
    },
  ],
});
