import { conceptKind } from './concept/kind.ts';

export const service = conceptKind({
  label: 'Service',
  field: 'service',
  plural: 'services',
  vocabulary: 'services',
  description: 'A product, feature or channel of a controller that has rules of its own.',
  roles: [
    {
      field: 'within',
      claim: 'within',
      type: 'WITHIN',
      description: 'The product, feature or channel to which alone the statement applies.',
      example: 'newsletter',
    },
  ],
});
