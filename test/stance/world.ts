import type { Concept } from '../../src/kinds/concept/kind.ts';
import { Vocabulary } from '../../src/kinds/concept/vocabulary.ts';
import { Places } from '../../src/kinds/jurisdiction/places.ts';
import type { PeriodFilter } from '../../src/kinds/statement/kind.ts';
import { answer } from '../../src/stance/answer.ts';
import type { Answer, Claim, Said, SaidPeriod } from '../../src/stance/claim.ts';

// A small world for the rules: a few concepts and places, and sentences about them.

/** A concept of which only the id matters. */
export const concept = (id: string): Concept => {
  const [kind = '', slug = ''] = id.split(':');
  return {
    id,
    kind,
    slug,
    name: slug,
    sortName: slug,
    aliases: [],
    definition: slug,
    iri: null,
    closeTo: null,
  };
};
export const D = (slug: string): string => `DataCategory:${slug}`;
export const P = (slug: string): string => `Purpose:${slug}`;
export const R = (slug: string): string => `Recipient:${slug}`;
export const J = (slug: string): string => `Jurisdiction:${slug}`;

const concepts = [
  ...['personal-data', 'contact-data', 'email-address', 'ip-address'].map(D),
  ...['marketing', 'direct-marketing', 'support'].map(P),
  ...['everybody', 'service-provider', 'advertising-partner', 'marketer'].map(R),
  ...['eu', 'eea', 'fr', 'be', 'no', 'us', 'us-ca', 'worldwide', 'eea-and-adequate'].map(J),
].map(concept);
const members = (whole: string, states: readonly string[]) =>
  states.map((state) => ({ place: J(state), whole: J(whole), from: '1994-01-01', until: null }));
const vocabulary = new Vocabulary(
  concepts,
  [
    { narrower: D('email-address'), broader: D('contact-data') },
    { narrower: P('direct-marketing'), broader: P('marketing') },
  ],
  new Places(
    concepts,
    [{ part: J('us-ca'), whole: J('us') }],
    [...members('eu', ['fr', 'be']), ...members('eea', ['fr', 'be', 'no'])],
    [{ place: J('us'), whole: J('eea'), from: '2023-07-10', until: null, scope: 'certified companies' }],
  ),
);
export const terms = {
  vocabulary,
  asOf: '2026-01-01',
  universal: new Set([D('personal-data'), R('everybody')]),
};

interface Words {
  practice: Said['practice'];
  polarity?: Said['polarity'];
  modality?: Said['modality'];
  condition?: string;
  exempts?: boolean;
  policy?: string;
  period?: SaidPeriod;
  names?: Readonly<Record<string, string[]>>;
}

let number = 0;

/** A statement of controller c, affirmed unless said otherwise. */
export function said({ names = {}, policy = 'p', ...words }: Words): Said {
  number += 1;
  return {
    id: `s${number}`,
    policyId: policy,
    polarity: 'AFFIRMED',
    modality: 'DOES',
    exempts: false,
    ...words,
    condition: words.condition ?? null,
    period: words.period ?? null,
    names: new Map(Object.entries(names)),
  };
}

export const denied = (words: Words): Said => said({ ...words, polarity: 'DENIED' });

export function ask(
  practice: Claim['practice'],
  names: Record<string, string>,
  statements: readonly Said[],
): Answer {
  return answer(claimOf(practice, names), statements, terms);
}

export function claimOf(
  practice: Claim['practice'],
  names: Readonly<Record<string, string>> = {},
  filters: { modality?: Claim['modality']; period?: Partial<PeriodFilter> } = {},
): Claim {
  const none = { bound: undefined, minDays: undefined, maxDays: undefined, has: undefined };
  return {
    practice,
    modality: filters.modality,
    period: filters.period && { ...none, ...filters.period },
    names: new Map(Object.entries(names)),
  };
}

/** Stance, basis and limits in one line: `DENIED STATED data=DataCategory:contact-data`. */
export const brief = ({ stance, basis, limits }: Answer): string =>
  [stance, basis, ...limits.map(({ role, concept: id }) => `${role}=${id}`)].join(' ');
