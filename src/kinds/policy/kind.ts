import type { Kind } from '../kind.ts';

export const policy = {
  label: 'Policy',
  field: 'policy',
  plural: 'policies',
  description: 'A privacy policy as published, verbatim (`dpv:PrivacyNotice`).',
  columns: {
    slug: 'string',
    title: 'string',
    sortName: 'string',
    language: 'string',
    lastUpdated: 'string?',
    effectiveDate: 'string?',
    url: 'string?',
    sha256: 'string',
    controllerId: 'string',
    /** Whether all of the text is behind a statement or known to state nothing; how much of it is, in letters and digits. */
    complete: 'boolean',
    characters: 'integer',
    stated: 'integer',
    nothingStated: 'integer',
    /** By kind, how many facts both of two independent readings had, and either of them, before they were settled. */
    agreedKinds: 'string[]',
    agreedBoth: 'integer[]',
    agreedEither: 'integer[]',
  },
  indexes: [['sortName', 'id']],
} as const satisfies Kind;

/** The text alone: it is large, so it is read only where it is asked for. */
export const policyText = { text: 'string' } as const;

export const section = {
  label: 'Section',
  field: 'section',
  plural: 'sections',
  description:
    'A part of a policy under one heading. The sections of a policy follow each other without gaps; what stands before the first heading is a section without heading.',
  columns: {
    slug: 'string',
    /** Its policy and where it starts, so that sections sort as they are read. */
    sortName: 'string',
    heading: 'string?',
    level: 'integer',
    start: 'integer',
    end: 'integer',
    policyId: 'string',
  },
  indexes: [['sortName', 'id']],
} as const satisfies Kind;
