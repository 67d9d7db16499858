import { conceptKind } from './concept/kind.ts';

export const dataCategory = conceptKind({
  label: 'DataCategory',
  field: 'dataCategory',
  plural: 'dataCategories',
  vocabulary: 'data-categories',
  description: 'A category of personal data, such as e-mail addresses (GDPR Article 14(1)(d); DPV `pd:`).',
  universal: 'personal-data',
  roles: [
    {
      field: 'data',
      claim: 'data',
      type: 'ABOUT',
      description: 'The personal data that the statement is about.',
      example: 'email-address',
      derives: [
        { practice: 'COLLECT', type: 'COLLECTS' },
        { practice: 'STORE', type: 'STORES' },
      ],
    },
  ],
});
