import { conceptKind } from './concept/kind.ts';

export const recipient = conceptKind({
  label: 'Recipient',
  field: 'recipient',
  plural: 'recipients',
  vocabulary: 'recipients',
  description:
    'Whom personal data is disclosed to, by class or by name, such as service providers (GDPR Article 4(9) and 13(1)(e); `dpv:Recipient`).',
  universal: 'everybody',
  roles: [
    {
      field: 'recipients',
      claim: 'recipient',
      type: 'TO',
      description: 'Who receives the data.',
      example: 'service-provider',
      derives: [{ practice: 'SHARE', type: 'SHARES_WITH' }],
    },
    {
      field: 'by',
      claim: 'by',
      type: 'BY',
      description: 'Who acts for purposes of their own, where it is not the controller.',
      example: 'advertising-partner',
      narrows: true,
    },
  ],
});
