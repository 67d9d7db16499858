import { conceptKind } from './concept/kind.ts';

export const purpose = conceptKind({
  label: 'Purpose',
  field: 'purpose',
  plural: 'purposes',
  vocabulary: 'purposes',
  description:
    'What personal data is processed for, such as direct marketing (GDPR Article 13(1)(c); `dpv:Purpose`).',
  roles: [
    {
      field: 'purposes',
      claim: 'purpose',
      type: 'FOR',
      description: 'What the practice is for.',
      example: 'direct-marketing',
      derives: [{ practice: 'USE', type: 'USES_FOR' }],
    },
  ],
});
