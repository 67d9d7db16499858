import { conceptKind } from './concept/kind.ts';

export const law = conceptKind({
  label: 'Law',
  field: 'law',
  plural: 'laws',
  vocabulary: 'laws',
  description: 'A law or framework that a controller says it follows.',
  roles: [
    {
      field: 'laws',
      claim: 'law',
      type: 'FOLLOWS',
      description: 'The law or framework that is followed.',
      example: 'gdpr',
    },
  ],
});
