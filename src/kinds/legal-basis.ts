import { conceptKind } from './concept/kind.ts';

export const legalBasis = conceptKind({
  label: 'LegalBasis',
  field: 'legalBasis',
  plural: 'legalBases',
  vocabulary: 'legal-bases',
  description: 'What makes processing lawful, such as consent (GDPR Article 6(1)).',
  roles: [
    {
      field: 'legalBases',
      claim: 'legalBasis',
      type: 'BASED_ON',
      description: 'The legal basis that the policy names for it.',
      example: 'consent',
      derives: [{ type: 'RELIES_ON' }],
    },
  ],
});
