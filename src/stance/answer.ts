import { grouped } from '../kinds/grouped.ts';
import { MODALITIES, type Modality } from '../kinds/statement/kind.ts';
import {
  broaderPractices,
  narrowerPractices,
  practiceNames,
  type Practice,
} from '../kinds/statement/practice.ts';
import type { Answer, Basis, Claim, Limit, Said, Stance, Terms } from './claim.ts';
import {
  conceptDimension,
  personLimits,
  personsDimension,
  placeDimension,
  type Bearing,
  type Dimension,
} from './dimensions.ts';
import { counts } from './counts.ts';

/** Roles with rules of their own; every other role is a dimension of concepts. */
const SPECIAL = new Set(['in', 'outside', 'residentsOf']);
/** Practices that promise: a denied promise weighs as much as an affirmed one ("web forms are encrypted, e-mail is not"). */
const PROMISES: ReadonlySet<Practice> = new Set(['PROTECT', 'GRANT_RIGHT', 'COMMIT', 'FOLLOW_LAW']);
/** Practices that others affirm too, if they name something: who processes for a purpose uses for it, and whatever is based on a legal basis relies on it. */
const REACHES: Readonly<Partial<Record<Practice, { practices: readonly Practice[]; naming: string }>>> = {
  USE: { practices: narrowerPractices('PROCESS'), naming: 'purpose' },
  RELY_ON: { practices: practiceNames, naming: 'legalBasis' },
};
/** The roles that say which persons. */
const PERSONS = ['dataSubject', 'residentsOf'];

interface Affirmation {
  readonly said: Said;
  readonly matched: readonly string[];
  readonly implied: boolean;
  /** Persons to whom alone it applies, and persons of whom it covers only some. */
  readonly limits: readonly Limit[];
}

interface Denial {
  readonly said: Said;
  readonly matched: readonly string[];
  readonly limits: readonly Limit[];
  /** No limits, no condition, nothing exempted. */
  readonly whole: boolean;
  /** The claim's own practice, and every dimension that the claim names. */
  readonly direct: boolean;
  /** Whole but for its condition. */
  readonly onlyConditional: boolean;
  readonly implied: boolean;
}

/** The practices whose statements can bear on a claim; all others need not be read. */
export function candidatePractices(claim: Claim): readonly Practice[] | undefined {
  if (claim.practice === undefined) return undefined;
  // COVER is read too, because it can limit all that a policy says.
  return [
    ...new Set([
      ...narrowerPractices(claim.practice),
      ...broaderPractices(claim.practice),
      ...(REACHES[claim.practice]?.practices ?? []),
      'COVER' as const,
    ]),
  ];
}

const EVERY_MODALITY = Object.keys(MODALITIES) as Modality[];

/** What the statements of one controller answer to a claim. */
export function answer(claim: Claim, statements: readonly Said[], terms: Terms): Answer {
  const counted = withCoverLimits(statements).filter((said) => counts(claim, said));
  const dimensions = dimensionsOf(claim, counted);
  const affirming = counted.flatMap((said) => affirmation(claim, said, dimensions, terms) ?? []);
  const denials = counted.flatMap((said) => denial(claim, said, dimensions, terms) ?? []);
  const denying = denials.filter((each) => denies(each, affirming.length > 0));
  const asides = denials.filter((each) => !denying.includes(each));
  const stance = stanceOf(affirming.length > 0, denying.length > 0);
  const deciding = [...affirming, ...denying];
  return {
    stance,
    basis: stance === 'SILENT' ? null : basisOf(deciding),
    limits: distinct([...sharedLimits(affirming), ...sharedLimits(denying)]),
    conditions: [...new Set(deciding.flatMap(({ said }) => said.condition ?? []))],
    modalities: EVERY_MODALITY.filter((each) => affirming.some(({ said }) => said.modality === each)),
    matched: [...new Set(deciding.flatMap(({ matched }) => matched))],
    affirming: affirming.map(({ said }) => said.id),
    denying: denying.map(({ said }) => said.id),
    asides: asides.map(({ said }) => said.id),
  };
}

/** An affirmed statement supports the claim if its practice is the claim's or narrower and every asked dimension matches. */
function affirmation(
  claim: Claim,
  said: Said,
  dimensions: readonly Dimension[],
  terms: Terms,
): Affirmation | undefined {
  if (said.polarity !== 'AFFIRMED' || !affirmsPractice(claim.practice, said)) return undefined;
  const supports = dimensions
    .filter((dimension) => dimension.asked(claim))
    .map((dimension) => dimension.support(claim, said, terms));
  if (supports.some((support) => support === undefined)) return undefined;
  const found = supports.filter((support) => support !== undefined);
  return {
    said,
    matched: found.flatMap(({ matched }) => matched),
    implied: found.some(({ implied }) => implied),
    limits: personsDimension.asked(claim) ? found.flatMap(({ limits }) => limits) : personLimits(said),
  };
}

function affirmsPractice(practice: Practice | undefined, said: Said): boolean {
  if (practice === undefined || broaderPractices(said.practice).includes(practice)) return true;
  const reach = REACHES[practice];
  return reach !== undefined && reach.practices.includes(said.practice) && said.names.has(reach.naming);
}

/** A denied statement reads on the claim if its practice is the claim's or broader and nothing that both name is foreign. */
function denial(
  claim: Claim,
  said: Said,
  dimensions: readonly Dimension[],
  terms: Terms,
): Denial | undefined {
  if (said.polarity !== 'DENIED') return undefined;
  const uncovered = leavesOutPersons(claim, said);
  if (!uncovered && !deniesPractice(claim.practice, said.practice)) return undefined;
  const bearings = dimensions.map((dimension) => dimension.bearing(claim, said, terms));
  if (bearings.some((bearing) => bearing === undefined)) return undefined;
  const found = bearings.filter((bearing): bearing is Bearing => bearing !== undefined);
  const limits = found.flatMap((bearing) => bearing.limits);
  const asked = dimensions.filter((dimension) => dimension.asked(claim));
  // "No personal data of children" names data, but is no answer about IP addresses: what is limited elsewhere must name
  // what is asked in particular. "No personal data, except by contract" is one.
  const named = asked.every((dimension) => dimension.named(claim, said, terms, limits.length > 0));
  // What is not done in one service, or not covered by the policy, says nothing of the rest: it can only be an aside.
  const elsewhere = uncovered || (said.names.has('within') && !claim.names.has('within'));
  // Without a practice the claim asks for any, and no denial of one practice denies them all: each is limited by its own.
  const unlimited = claim.practice !== undefined && limits.length === 0 && !said.exempts && !elsewhere;
  const direct = named && !elsewhere && samePractice(claim.practice, said.practice);
  return {
    said,
    matched: found.flatMap(({ matched }) => matched),
    limits,
    whole: unlimited && said.condition === null,
    direct,
    onlyConditional: direct && unlimited,
    implied: claim.practice !== undefined && said.practice !== claim.practice,
  };
}

/** "This policy does not cover children": about persons that the claim names, whatever the practice that it asks for. */
function leavesOutPersons(claim: Claim, said: Said): boolean {
  return (
    said.practice === 'COVER' &&
    claim.practice !== 'COVER' &&
    PERSONS.some((role) => claim.names.has(role) && said.names.has(role))
  );
}

function deniesPractice(practice: Practice | undefined, denied: Practice): boolean {
  return practice === undefined || broaderPractices(practice).includes(denied);
}

/** Whether the denial is of the practice that is asked for; where any is, of one that is done or promised, not of a seat. */
function samePractice(practice: Practice | undefined, denied: Practice): boolean {
  if (practice !== undefined) return practice === denied;
  return broaderPractices(denied).includes('PROCESS') || PROMISES.has(denied);
}

/** A whole denial denies. A partial one does where nothing affirms; beside an affirmation it is an aside, with two exceptions. */
function denies({ whole, direct, onlyConditional, said }: Denial, affirmed: boolean): boolean {
  return whole || (direct && (!affirmed || onlyConditional || PROMISES.has(said.practice)));
}

/** A policy whose COVER is limited to the persons of a place says all that it says of them alone. */
function withCoverLimits(statements: readonly Said[]): readonly Said[] {
  const covers = grouped(
    statements
      .filter((said) => said.practice === 'COVER' && said.polarity === 'AFFIRMED' && !said.names.has('by'))
      .flatMap((said) =>
        (said.names.get('residentsOf') ?? []).map((place) => [said.policyId, place] as const),
      ),
  );
  return statements.map((said) => {
    const limit = covers.get(said.policyId);
    // A limit of the statement's own is the narrower one of the two, and whom a policy leaves out is outside its limit.
    const exempt = said.names.has('residentsOf') || (said.practice === 'COVER' && said.polarity === 'DENIED');
    return limit === undefined || exempt
      ? said
      : { ...said, names: new Map([...said.names, ['residentsOf', limit]]) };
  });
}

function dimensionsOf(claim: Claim, statements: readonly Said[]): Dimension[] {
  const roles = new Set([...claim.names.keys(), ...statements.flatMap((said) => [...said.names.keys()])]);
  const concepts = [...roles].filter((role) => !SPECIAL.has(role));
  return [...concepts.map(conceptDimension), placeDimension, personsDimension];
}

function stanceOf(affirmed: boolean, denied: boolean): Stance {
  if (affirmed) return denied ? 'MIXED' : 'AFFIRMED';
  return denied ? 'DENIED' : 'SILENT';
}

function basisOf(deciding: readonly { implied: boolean }[]): Basis {
  return deciding.every(({ implied }) => implied) ? 'IMPLIED' : 'STATED';
}

/** One side of an answer is limited only where each of its statements is. */
function sharedLimits(side: readonly { limits: readonly Limit[] }[]): Limit[] {
  return side.every(({ limits }) => limits.length > 0) ? side.flatMap(({ limits }) => limits) : [];
}

function distinct(limits: readonly Limit[]): Limit[] {
  const byName = new Map(limits.map((limit) => [`${limit.role} ${limit.concept}`, limit]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, limit]) => limit);
}
