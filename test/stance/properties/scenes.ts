import fc from 'fast-check';
import type { Practice } from '../../../src/kinds/statement/practice.ts';
import { answer } from '../../../src/stance/answer.ts';
import type { Answer, Claim, Limit, Said } from '../../../src/stance/claim.ts';
import { D, P, R, terms } from '../world.ts';
import { ALL_PRACTICES, casesOf, isCase, limitsItsPolicy, PLACES, WORLDWIDE } from './facts.ts';

// Claims, and what a controller may say that bears on them. Statements are drafted apart from the claim and take up its
// names afterwards, so that they often bear on it and still shrink by themselves.

const NAMEABLE = {
  data: ['email-address', 'contact-data', 'ip-address', 'personal-data'].map(D),
  purpose: ['marketing', 'direct-marketing', 'support'].map(P),
  recipient: ['marketer', 'service-provider', 'everybody'].map(R),
  by: ['marketer', 'advertising-partner'].map(R),
  within: ['Service:chat', 'Service:telephone'],
  legalBasis: ['LegalBasis:consent', 'LegalBasis:contract'],
  right: ['Right:access', 'Right:erasure'],
  dataSubject: ['DataSubject:child', 'DataSubject:visitor'],
  in: PLACES,
  // Nothing is outside the world.
  outside: PLACES.filter((place) => place !== WORLDWIDE),
  residentsOf: PLACES,
} as const;
export type Role = keyof typeof NAMEABLE;
export const ROLES = Object.keys(NAMEABLE) as readonly Role[];
export const CONCEPT_ROLES = ROLES.filter((role) => !['in', 'outside', 'residentsOf'].includes(role));
export const MODALITIES = ['DOES', 'MAY', 'ON_CONSENT', 'IF_REQUIRED_BY_LAW'] as const;
export const BOUNDS = ['AT_MOST', 'EXACTLY', 'AT_LEAST', 'INDEFINITE'] as const;

type ByRole<T> = Readonly<Record<Role, T>>;
const byRole = <T>(make: (role: Role) => fc.Arbitrary<T>): fc.Arbitrary<ByRole<T>> =>
  fc.record(Object.fromEntries(ROLES.map((role) => [role, make(role)])) as ByRole<fc.Arbitrary<T>>);

/** Practices that have rules of their own come up more often. */
export const practices = fc.oneof(
  fc.constantFrom<Practice>('SHARE', 'USE', 'RELY_ON', 'PROCESS', 'PROTECT', 'COVER'),
  fc.constantFrom(...ALL_PRACTICES),
);

export function claims(roles: readonly Role[]): fc.Arbitrary<Claim> {
  const asked = byRole((role) => fc.constantFrom<string>(...NAMEABLE[role]));
  return fc
    .tuple(
      fc.option(practices, { nil: undefined, freq: 8 }),
      fc.subarray([...roles], { maxLength: 3 }),
      asked,
    )
    .map(([practice, named, concepts]) => ({
      practice: practice ?? (named.length === 0 ? 'PROCESS' : undefined),
      modality: undefined,
      period: undefined,
      names: new Map(
        named
          .filter((role) => role !== 'outside' || !named.includes('in'))
          .map((role) => [role, concepts[role]]),
      ),
    }));
}

interface Draft extends Omit<Said, 'id' | 'names'> {
  /** Which of the practices akin to the claim's it takes; null: its own. */
  readonly kin: number | null;
  readonly concepts: ByRole<readonly string[]>;
  /** What it names of the roles that the claim asks for: the claim's concept, its own, both or none. */
  readonly asked: ByRole<'same' | 'own' | 'both' | 'none'>;
  /** Roles that it names though the claim may not ask for them. */
  readonly besides: readonly Role[];
}

function drafts(roles: readonly Role[]): fc.Arbitrary<Draft> {
  return fc.record({
    kin: fc.option(fc.nat(6), { nil: null, freq: 5 }),
    practice: practices,
    polarity: fc.constantFrom('AFFIRMED', 'DENIED'),
    modality: fc.constantFrom(...MODALITIES),
    condition: fc.constantFrom(null, null, 'if asked', 'for money'),
    exempts: fc.constantFrom(false, false, true),
    policyId: fc.constantFrom('p', 'p', 'q'),
    period: fc.option(
      fc.record({
        bound: fc.constantFrom(null, ...BOUNDS),
        days: fc.constantFrom(null, 30, 365, 1095),
      }),
      { nil: null, freq: 2 },
    ),
    concepts: byRole((role) =>
      fc.subarray<string>([...NAMEABLE[role]], {
        minLength: 1,
        maxLength: Math.min(2, NAMEABLE[role].length),
      }),
    ),
    asked: byRole(() => fc.constantFrom('same', 'same', 'own', 'both', 'none')),
    besides: fc.subarray([...roles], { maxLength: 2 }),
  });
}

function settled({ kin, concepts, asked, besides, ...draft }: Draft, claim: Claim, id: string): Said {
  const names = new Map<string, readonly string[]>();
  for (const role of ROLES) {
    const name = claim.names.get(role);
    const own = concepts[role];
    if (name === undefined) {
      if (besides.includes(role)) names.set(role, own);
    } else if (asked[role] !== 'none') {
      names.set(role, { same: [name], own, both: [...new Set([name, ...own])] }[asked[role]]);
    }
  }
  const akin = akinTo(claim.practice);
  return { ...draft, id, names, practice: (kin === null ? null : akin[kin % akin.length]) ?? draft.practice };
}

/** A practice, what it is a case of, and its cases; nothing is akin to no practice. */
function akinTo(practice: Practice | undefined): Practice[] {
  if (practice === undefined) return [];
  const broader = ALL_PRACTICES.filter((other) => other !== practice && isCase(practice, other));
  return [practice, ...broader, ...casesOf(practice).slice(1)];
}

export interface Scene {
  readonly claim: Claim;
  readonly corpus: readonly Said[];
  /** One more statement, not in the corpus. */
  readonly more: Said;
}

/** A claim and what a controller says, in two policies, without a COVER that limits one; with them by `covers`. */
export function scenes(
  roles: readonly Role[] = ROLES,
  { covers = false, polarity }: { covers?: boolean; polarity?: Said['polarity'] } = {},
): fc.Arbitrary<Scene> {
  const draft = drafts(roles).map((each) => (polarity === undefined ? each : { ...each, polarity }));
  return fc.tuple(claims(roles), fc.array(draft, { maxLength: 8 }), draft).map(([claim, saying, last]) => {
    const corpus = saying.map((each, index) => settled(each, claim, `s${index}`));
    const more = settled(last, claim, 'more');
    const free = (said: Said): Said =>
      !covers && limitsItsPolicy(said) ? without(said, 'residentsOf') : said;
    return { claim, corpus: corpus.map(free), more: free(more) };
  });
}

export function without(said: Said, role: Role): Said {
  return { ...said, names: new Map([...said.names].filter(([named]) => named !== role)) };
}

/** An answer with all its lists sorted: which comes first is no part of the rules. */
export function answerTo(claim: Claim, corpus: readonly Said[]): Answer {
  const { stance, basis, limits, conditions, modalities, matched, affirming, denying, asides } = answer(
    claim,
    corpus,
    terms,
  );
  const byName = ({ role, concept }: Limit): string => `${role} ${concept}`;
  return {
    stance,
    basis,
    limits: [...limits].sort((a, b) => (byName(a) < byName(b) ? -1 : 1)),
    conditions: [...conditions].sort(),
    modalities: [...modalities].sort(),
    matched: [...matched].sort(),
    affirming: [...affirming].sort(),
    denying: [...denying].sort(),
    asides: [...asides].sort(),
  };
}

/** A statement that says of its claim just what it asks: its practice, and its names. */
export function echo(claim: Claim, id: string, words: Partial<Said> = {}): Said {
  return {
    id,
    policyId: 'p',
    practice: claim.practice ?? 'PROCESS',
    polarity: 'AFFIRMED',
    modality: 'DOES',
    condition: null,
    exempts: false,
    period: null,
    names: new Map([...claim.names].map(([role, name]) => [role, [name]])),
    ...words,
  };
}

/** Checks a rule against scenes of its own; 300 of them find what a mutation of the rules breaks. */
export function holds<T>(arbitrary: fc.Arbitrary<T>, rule: (drawn: T) => void): void {
  fc.assert(fc.property(arbitrary, rule), { numRuns: 300 });
}
