import { conceptKind } from './concept/kind.ts';

export const dataSource = conceptKind({
  label: 'DataSource',
  field: 'dataSource',
  plural: 'dataSources',
  vocabulary: 'data-sources',
  description: 'Where personal data comes from when it is not the person (GDPR Article 14(2)(f)).',
  roles: [
    {
      field: 'sources',
      claim: 'source',
      type: 'FROM',
      description: 'Where the data comes from.',
      example: 'employer',
      derives: [{ practice: 'OBTAIN', type: 'OBTAINS_FROM' }],
    },
  ],
});
