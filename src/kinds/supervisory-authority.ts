import { conceptKind } from './concept/kind.ts';

export const supervisoryAuthority = conceptKind({
  label: 'SupervisoryAuthority',
  field: 'supervisoryAuthority',
  plural: 'supervisoryAuthorities',
  vocabulary: 'supervisory-authorities',
  description: 'An authority to which persons can complain (GDPR Articles 51 and 77).',
  roles: [
    {
      field: 'supervisoryAuthorities',
      claim: 'supervisoryAuthority',
      type: 'ADDRESSED_TO',
      description: 'The authority that is addressed.',
      example: 'supervisory-authority',
    },
  ],
});
