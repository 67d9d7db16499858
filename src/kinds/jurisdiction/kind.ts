import { conceptKind } from '../concept/kind.ts';

/** The place that stands for "globally", "other jurisdictions": outside every named place, inside none. */
export const WORLDWIDE = 'worldwide';
/** The place that is computed: the EEA and what is adequate for it at the date that is asked about. */
export const EEA_AND_ADEQUATE = 'eea-and-adequate';

/** Places: what they contain depends on the date, so they have rules of their own where other kinds have BROADER. */
export const jurisdiction = conceptKind({
  label: 'Jurisdiction',
  field: 'jurisdiction',
  plural: 'jurisdictions',
  vocabulary: 'jurisdictions',
  description:
    'A state, a part of a state, or a union of states such as the EEA. What belongs to a union, and what has an adequacy decision (GDPR Article 45), depends on the date.',
  roles: [
    {
      field: 'in',
      claim: 'in',
      type: 'IN',
      description: 'Where the practice takes place.',
      example: 'us',
      derives: [
        { practice: 'SHARE', type: 'TRANSFERS_TO' },
        { practice: 'STORE', type: 'STORES_IN' },
        { practice: 'ESTABLISH', type: 'ESTABLISHED_IN' },
      ],
    },
    {
      field: 'outside',
      claim: 'outside',
      type: 'OUTSIDE',
      description: 'The area outside which the practice takes place; several are one area.',
      example: 'eu',
      narrows: true,
    },
    {
      field: 'residentsOf',
      claim: 'residentsOf',
      type: 'LIMITED_TO',
      description: 'The place of the persons to whom alone the statement applies.',
      example: 'eea',
      narrows: true,
    },
  ],
});

/** How places hang together; each relationship runs from the smaller place to the larger. */
export const placeEdges = {
  /** A state in a union, from `from` until the day before `until`. */
  memberOf: 'MEMBER_OF',
  /** A part of a state. */
  partOf: 'PART_OF',
  /** A place with an adequacy decision, and the place for which it is adequate. */
  adequateFor: 'ADEQUATE_FOR',
} as const;
