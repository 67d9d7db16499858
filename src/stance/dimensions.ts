import { union, overlap, within, type Area, type PossibleArea } from '../kinds/jurisdiction/places.ts';
import type { Claim, Limit, Said, Terms } from './claim.ts';

/** How an affirmation supports a claim on one dimension; `implied` where the words do not quite say it. */
export interface Support {
  readonly matched: readonly string[];
  readonly implied: boolean;
  readonly limits: readonly Limit[];
}

/** How a denial bears on a claim on one dimension: the limits under which it denies. */
export interface Bearing {
  readonly matched: readonly string[];
  readonly limits: readonly Limit[];
}

/** One thing that a claim and a statement may both name. */
export interface Dimension {
  /** Whether the claim asks about it. */
  asked(claim: Claim): boolean;
  /** Whether the statement names it; `particular`: by more than the word for all of it, unless that is asked for. */
  named(claim: Claim, said: Said, terms: Terms, particular: boolean): boolean;
  /** `undefined` where the affirmation does not support what the claim asks. */
  support(claim: Claim, said: Said, terms: Terms): Support | undefined;
  /** `undefined` where what the denial names has nothing to do with what the claim asks. */
  bearing(claim: Claim, said: Said, terms: Terms): Bearing | undefined;
}

/** Concepts of one role: the same or a narrower one matches, and a universal one is broader than all on a denial. */
export function conceptDimension(role: string): Dimension {
  const concepts = (said: Said): readonly string[] => said.names.get(role) ?? [];
  const limitsOf = (ids: readonly string[]): Limit[] => ids.map((concept) => ({ role, concept }));
  return {
    asked: (claim) => claim.names.has(role),
    named: (claim, said, { universal }, particular) =>
      concepts(said).some(
        (concept) => !particular || !universal.has(concept) || concept === claim.names.get(role),
      ),
    support(claim, said, { vocabulary }) {
      const asked = claim.names.get(role) ?? '';
      const matched = concepts(said).filter((concept) => vocabulary.matches(concept, asked));
      return matched.length === 0 ? undefined : { matched, implied: false, limits: [] };
    },
    bearing(claim, said, { vocabulary, universal }) {
      const asked = claim.names.get(role);
      const named = concepts(said);
      const all = named.filter((concept) => universal.has(concept));
      if (all.length > 0) return { matched: asked === undefined ? [] : all, limits: [] };
      if (asked === undefined) return { matched: [], limits: limitsOf(named) };
      if (named.length === 0) return NO_LIMIT;
      // Each concept of a list is denied by itself, so one that contains what is asked is enough.
      const containing = named.filter((concept) => vocabulary.matches(asked, concept));
      if (containing.length > 0) return { matched: containing, limits: [] };
      const narrower = named.filter((concept) => vocabulary.matches(concept, asked));
      return narrower.length === 0 ? undefined : { matched: narrower, limits: limitsOf(narrower) };
    },
  };
}

const NO_LIMIT: Bearing = { matched: [], limits: [] };

/** The place of the practice: `in` and `outside` are one dimension. */
export const placeDimension: Dimension = {
  asked: (claim) => claim.names.has('in') || claim.names.has('outside'),
  named: (_claim, said) => placesOf(said).length > 0,
  support(claim, said, terms) {
    const asked = askedArea(claim, terms);
    const found = areasOf(said, terms).map(({ area, worldwide, concepts }) => {
      // "Globally" is outside any place, though it does not say so.
      if (worldwide && claim.names.has('outside')) return { concepts, implied: true };
      if (within(area.possible, asked.certain) || concepts.some((each) => isAsked(each, claim)))
        return { concepts, implied: false };
      // A place that is adequate for some recipients only may lie outside, and is never known to lie inside.
      const perhaps = claim.names.has('outside') && within(area.possible, asked.possible);
      return perhaps ? { concepts, implied: true } : undefined;
    });
    const supporting = found.filter((each) => each !== undefined);
    if (supporting.length === 0) return undefined;
    return {
      matched: supporting.flatMap(({ concepts }) => concepts.map(({ concept }) => concept)),
      implied: supporting.every(({ implied }) => implied),
      limits: [],
    };
  },
  bearing(claim, said, terms) {
    if (placesOf(said).length === 0) return NO_LIMIT;
    const areas = areasOf(said, terms);
    if (!this.asked(claim)) {
      if (areas.some(({ worldwide }) => worldwide)) return NO_LIMIT;
      return { matched: [], limits: placesOf(said) };
    }
    const asked = askedArea(claim, terms).possible;
    // A place lies within itself, also one of which some is uncertain. Several places outside which are one area.
    const containing = areas.filter(
      ({ area, concepts }) =>
        within(asked, area.certain) ||
        (concepts.length === 1 && concepts.some((each) => isAsked(each, claim))),
    );
    const concepts = (list: typeof areas): Limit[] => list.flatMap((each) => each.concepts);
    if (containing.length > 0)
      return { matched: concepts(containing).map(({ concept }) => concept), limits: [] };
    const overlapping = areas.filter(({ area }) => overlap(asked, area.possible));
    if (overlapping.length === 0) return undefined;
    const limits = concepts(overlapping);
    return { matched: limits.map(({ concept }) => concept), limits };
  },
};

/**
 * The place of the persons. A claim asks about all persons of a place, so the direction turns: a statement for everybody,
 * or for a larger place, is about them too.
 */
export const personsDimension: Dimension = {
  asked: (claim) => claim.names.has(PERSONS),
  // A statement that limits itself to nobody is about everybody, so it always names this dimension.
  named: () => true,
  // Whom an affirmation and a denial are about is told alike.
  support(claim, said, terms) {
    const bearing = this.bearing(claim, said, terms);
    return bearing && { ...bearing, implied: false };
  },
  bearing(claim, said, terms) {
    const limits = personLimits(said);
    const asked = claim.names.get(PERSONS);
    if (limits.length === 0 || asked === undefined) return { matched: [], limits };
    const persons = terms.vocabulary.places.area(asked, terms.asOf).possible;
    const areas = limits.map((limit) => ({ limit, area: certainArea(limit, terms) }));
    const overlapping = areas.filter(({ area }) => overlap(persons, area)).map(({ limit }) => limit);
    if (overlapping.length === 0) return undefined;
    const everyone =
      within(persons, areas.map(({ area }) => area).reduce(union)) ||
      limits.some(({ concept }) => concept === asked);
    return { matched: overlapping.map(({ concept }) => concept), limits: everyone ? [] : overlapping };
  },
};

const PERSONS = 'residentsOf';

/** The persons to whom alone a statement applies, as limits. */
export function personLimits(said: Said): Limit[] {
  return (said.names.get(PERSONS) ?? []).map((concept) => ({ role: PERSONS, concept }));
}

function certainArea({ concept }: Limit, { vocabulary, asOf }: Terms): Area {
  return vocabulary.places.area(concept, asOf).certain;
}

/** Whether a place of a statement is the very one that the claim asks for, in the same role. */
function isAsked({ role, concept }: Limit, claim: Claim): boolean {
  return claim.names.get(role) === concept;
}

function placesOf(said: Said): Limit[] {
  return ['in', 'outside'].flatMap((role) =>
    (said.names.get(role) ?? []).map((concept) => ({ role, concept })),
  );
}

interface SaidArea {
  readonly area: PossibleArea;
  readonly worldwide: boolean;
  readonly concepts: readonly Limit[];
}

/** The areas that a statement names: each place of IN by itself, and the one outside all places of OUTSIDE. */
function areasOf(said: Said, { vocabulary: { places }, asOf }: Terms): SaidArea[] {
  const inside = (said.names.get('in') ?? []).map((concept) => {
    const area = places.area(concept, asOf);
    return { area, worldwide: area.certain.size === places.world.size, concepts: [{ role: 'in', concept }] };
  });
  const left = said.names.get('outside') ?? [];
  if (left.length === 0) return inside;
  const excluded = left.map((concept) => places.area(concept, asOf));
  const all: PossibleArea = {
    certain: excluded.map(({ certain }) => certain).reduce(union),
    possible: excluded.map(({ possible }) => possible).reduce(union),
  };
  const concepts = left.map((concept) => ({ role: 'outside', concept }));
  return [...inside, { area: places.outside(all), worldwide: false, concepts }];
}

function askedArea(claim: Claim, { vocabulary: { places }, asOf }: Terms): PossibleArea {
  const inside = claim.names.get('in');
  return inside === undefined
    ? places.outside(places.area(claim.names.get('outside') ?? '', asOf))
    : places.area(inside, asOf);
}
