import { conceptKind } from './concept/kind.ts';

export const right = conceptKind({
  label: 'Right',
  field: 'right',
  plural: 'rights',
  vocabulary: 'rights',
  description: 'A right of persons over their data, such as erasure (GDPR Chapter III).',
  roles: [
    {
      field: 'rights',
      claim: 'right',
      type: 'GRANTS',
      description: 'The right that is granted or denied.',
      example: 'erasure',
      derives: [{ practice: 'GRANT_RIGHT', type: 'GRANTS_RIGHT' }],
    },
  ],
});
