import type { Kind } from '../kind.ts';

export const statement = {
  label: 'Statement',
  field: 'statement',
  plural: 'statements',
  description:
    'One thing that one policy says, with the words it was read from. A denial ("we do not sell") is a statement too.',
  columns: {
    slug: 'string',
    /** Its policy and where its first quote starts, so that statements sort as they are read. */
    sortName: 'string',
    policyId: 'string',
    controllerId: 'string',
    practice: 'string',
    polarity: 'string',
    modality: 'string',
    condition: 'string?',
    note: 'string?',
    duration: 'string?',
    bound: 'string?',
    criterion: 'string?',
    days: 'integer?',
    identityKind: 'string?',
    identityValue: 'string?',
  },
  indexes: [['sortName', 'id']],
} as const satisfies Kind;

export const POLARITIES = ['AFFIRMED', 'DENIED'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** How firmly the policy says it. */
export const MODALITIES = {
  DOES: 'Plain present or future: "we share".',
  MAY: '"May", "might", "can", "as necessary".',
  ON_CONSENT: "With consent, opt-in, authorisation, or at the person's own request.",
  IF_REQUIRED_BY_LAW: 'Where law, legal process or a lawful request asks for it.',
} as const;
export type Modality = keyof typeof MODALITIES;

/** How a period limits: whether data is kept at most, exactly or at least so long, or without end. */
export const BOUNDS = {
  AT_MOST: 'Not longer than the duration.',
  EXACTLY: 'For the duration.',
  AT_LEAST: 'For the duration or longer.',
  INDEFINITE: 'Without end.',
} as const;
export type Bound = keyof typeof BOUNDS;

/** Which periods count: all that is given must hold. */
export interface PeriodFilter {
  readonly bound: Bound | undefined;
  /** The shortest and the longest duration in days; a period without a duration is neither. */
  readonly minDays: number | undefined;
  readonly maxDays: number | undefined;
  /** Whether a period must be stated, or must not. */
  readonly has: boolean | undefined;
}

/** What an IDENTIFY statement gives. */
export const IDENTITY_KINDS = {
  NAME: 'The registered name.',
  FORM: 'A contact form.',
  EMAIL: 'An e-mail address.',
  PHONE: 'A telephone number.',
  ADDRESS: 'A postal address.',
  REGISTRATION: 'A company or VAT number.',
  ROLE: 'A role to address, such as a data protection officer.',
  URL: 'A web address.',
} as const;
export type IdentityKind = keyof typeof IDENTITY_KINDS;
