import { conceptKind } from './concept/kind.ts';

export const securityMeasure = conceptKind({
  label: 'SecurityMeasure',
  field: 'securityMeasure',
  plural: 'securityMeasures',
  vocabulary: 'security-measures',
  description:
    'A technical or organisational measure that protects data, such as encryption (GDPR Article 32).',
  roles: [
    {
      field: 'securityMeasures',
      claim: 'securityMeasure',
      type: 'PROTECTED_BY',
      description: 'The measure that protects the data.',
      example: 'encryption',
      derives: [{ practice: 'PROTECT', type: 'PROTECTS_WITH' }],
    },
  ],
});
