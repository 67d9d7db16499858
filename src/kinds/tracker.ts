import { conceptKind } from './concept/kind.ts';

export const tracker = conceptKind({
  label: 'Tracker',
  field: 'tracker',
  plural: 'trackers',
  vocabulary: 'trackers',
  description:
    'A technology that recognises persons or devices, by kind or by name, such as cookies (`tech:Cookie`).',
  roles: [
    {
      field: 'trackers',
      claim: 'tracker',
      type: 'USING',
      description: 'The tracking technology that is used.',
      example: 'cookie',
      derives: [{ type: 'USES_TRACKER' }],
    },
  ],
});
