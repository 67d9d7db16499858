import { conceptKind } from './concept/kind.ts';

export const dataSubject = conceptKind({
  label: 'DataSubject',
  field: 'dataSubject',
  plural: 'dataSubjects',
  vocabulary: 'data-subjects',
  description: 'A kind of persons, such as children or customers (`dpv:DataSubject`).',
  roles: [
    {
      field: 'dataSubjects',
      claim: 'dataSubject',
      type: 'CONCERNS',
      description: 'The kind of persons that it concerns.',
      example: 'child',
      narrows: true,
    },
  ],
});
