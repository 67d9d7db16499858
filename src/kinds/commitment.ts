import { conceptKind } from './concept/kind.ts';

export const commitment = conceptKind({
  label: 'Commitment',
  field: 'commitment',
  plural: 'commitments',
  vocabulary: 'commitments',
  description: 'Something that a controller promises, such as an answer within a time.',
  roles: [
    {
      field: 'commitments',
      claim: 'commitment',
      type: 'PROMISES',
      description: 'What is promised.',
      example: 'notice-of-changes',
    },
  ],
});
