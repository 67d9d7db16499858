// A long file, because it is a list: one entry for each rule that the tests must defend.

/** A rule that is broken on purpose; tests that stay green then do not defend it. */
export interface Mutation {
  /** What the broken program does, in words. */
  readonly name: string;
  readonly file: string;
  /** A passage that the file holds exactly once. */
  readonly from: string;
  readonly to: string;
  /** Filters of vitest for the tests that must go red; those of the rules of stances unless given. */
  readonly tests?: readonly string[];
}

/** Filters of vitest for the tests that must go red: sentences, claims and answers as examples. */
export const RULES = ['answer', 'areas', 'particulars', 'places'].map(
  (name) => `test/stance/${name}.test.ts`,
);
const ANSWER = 'src/stance/answer.ts';
const COUNTS = 'src/stance/counts.ts';
const DIMENSIONS = 'src/stance/dimensions.ts';
const PLACES = 'src/kinds/jurisdiction/places.ts';

const practices: readonly Mutation[] = [
  {
    name: 'a broader practice affirms a narrower claim',
    file: ANSWER,
    from: 'if (practice === undefined || broaderPractices(said.practice).includes(practice)) return true;',
    to: 'if (practice === undefined || broaderPractices(said.practice).includes(practice) || broaderPractices(practice).includes(said.practice)) return true;',
  },
  {
    name: 'a narrower practice no longer affirms a broader claim',
    file: ANSWER,
    from: 'broaderPractices(said.practice).includes(practice)) return true;',
    to: 'said.practice === practice) return true;',
  },
  {
    name: 'the denial of a narrower practice denies a broader claim',
    file: ANSWER,
    from: 'broaderPractices(practice).includes(denied);',
    to: 'broaderPractices(practice).includes(denied) || broaderPractices(denied).includes(practice);',
  },
  {
    name: 'the denial of a broader practice says nothing of a narrower one',
    file: ANSWER,
    from: 'broaderPractices(practice).includes(denied);',
    to: 'practice === denied;',
  },
  {
    name: 'processing for a purpose is no use for it',
    file: ANSWER,
    from: "USE: { practices: narrowerPractices('PROCESS'), naming: 'purpose' },",
    to: '',
  },
  {
    name: 'being based on a legal basis is no reliance on it',
    file: ANSWER,
    from: "RELY_ON: { practices: practiceNames, naming: 'legalBasis' },",
    to: '',
  },
  {
    name: 'processing without a purpose is use, too',
    file: ANSWER,
    from: ' && said.names.has(reach.naming);',
    to: ';',
  },
  {
    name: 'COVER is not read unless it is asked for',
    file: ANSWER,
    from: "'COVER' as const,",
    to: '',
  },
  {
    name: 'what USE and RELY_ON reach is not read',
    file: ANSWER,
    from: '...(REACHES[claim.practice]?.practices ?? []),',
    to: '',
  },
  {
    name: 'broader practices are not read',
    file: ANSWER,
    from: '...broaderPractices(claim.practice),',
    to: '',
  },
];

const denials: readonly Mutation[] = [
  {
    name: 'the limits of a denial are dropped',
    file: ANSWER,
    from: 'const limits = found.flatMap((bearing) => bearing.limits);',
    to: 'const limits: Limit[] = [];',
  },
  {
    name: 'an aside counts as denying',
    file: ANSWER,
    from: 'const denying = denials.filter((each) => denies(each, affirming.length > 0));',
    to: 'const denying = denials;',
  },
  {
    name: 'a partial denial denies beside an affirmation',
    file: ANSWER,
    from: '(direct && (!affirmed || onlyConditional || PROMISES.has(said.practice)))',
    to: 'direct',
  },
  {
    name: 'a conditional denial no longer stands beside an affirmation',
    file: ANSWER,
    from: '!affirmed || onlyConditional ||',
    to: '!affirmed ||',
  },
  {
    name: 'a condition does not keep a denial from being whole',
    file: ANSWER,
    from: 'whole: unlimited && said.condition === null,',
    to: 'whole: unlimited,',
  },
  {
    name: 'a denied promise is an aside beside the promise',
    file: ANSWER,
    from: ' || PROMISES.has(said.practice)));',
    to: '));',
  },
  {
    name: 'a denied promise is no answer where any practice is asked for',
    file: ANSWER,
    from: "return broaderPractices(denied).includes('PROCESS') || PROMISES.has(denied);",
    to: "return broaderPractices(denied).includes('PROCESS');",
  },
  {
    name: 'a denied seat answers where any practice is asked for',
    file: ANSWER,
    from: "return broaderPractices(denied).includes('PROCESS') || PROMISES.has(denied);",
    to: 'return true;',
  },
  {
    name: 'a denial ignores what it exempts',
    file: ANSWER,
    from: ' && !said.exempts',
    to: '',
  },
  {
    name: 'a denial within one service denies the whole claim',
    file: ANSWER,
    from: "uncovered || (said.names.has('within') && !claim.names.has('within'));",
    to: 'uncovered;',
  },
  {
    name: 'whom the policy does not cover, it denies everything',
    file: ANSWER,
    from: "uncovered || (said.names.has('within')",
    to: "(said.names.has('within')",
  },
  {
    name: 'a denial is whole where no practice is asked for',
    file: ANSWER,
    from: 'claim.practice !== undefined && limits.length === 0 &&',
    to: 'limits.length === 0 &&',
  },
  {
    name: 'the basis is always STATED',
    file: ANSWER,
    from: "return deciding.every(({ implied }) => implied) ? 'IMPLIED' : 'STATED';",
    to: "return deciding.length < 0 ? 'IMPLIED' : 'STATED';",
  },
  {
    name: 'the basis is IMPLIED although one statement states it',
    file: ANSWER,
    from: 'deciding.every(({ implied }) => implied)',
    to: 'deciding.some(({ implied }) => implied)',
  },
  {
    name: 'the denial of a broader practice states the denial of a narrower one',
    file: ANSWER,
    from: 'implied: claim.practice !== undefined && said.practice !== claim.practice,',
    to: 'implied: false,',
  },
  {
    name: 'one limited statement limits its whole side',
    file: ANSWER,
    from: 'return side.every(({ limits }) => limits.length > 0) ?',
    to: 'return side.length > 0 ?',
  },
  {
    name: 'an affirmation need match only one of the dimensions asked for',
    file: ANSWER,
    from: 'if (supports.some((support) => support === undefined)) return undefined;',
    to: 'if (supports.length > 0 && supports.every((support) => support === undefined)) return undefined;',
  },
];

const concepts: readonly Mutation[] = [
  {
    name: 'a broader concept affirms a narrower claim',
    file: DIMENSIONS,
    from: 'const matched = concepts(said).filter((concept) => vocabulary.matches(concept, asked));',
    to: 'const matched = concepts(said).filter((concept) => vocabulary.matches(concept, asked) || vocabulary.matches(asked, concept));',
  },
  {
    name: 'a narrower concept no longer affirms a broader claim',
    file: DIMENSIONS,
    from: 'const matched = concepts(said).filter((concept) => vocabulary.matches(concept, asked));',
    to: 'const matched = concepts(said).filter((concept) => concept === asked);',
  },
  {
    name: 'the denial of a broader concept does not deny a narrower one',
    file: DIMENSIONS,
    from: 'named.filter((concept) => vocabulary.matches(asked, concept));',
    to: 'named.filter((concept) => asked === concept);',
  },
  {
    name: 'the denial of a narrower concept denies all of a broader one',
    file: DIMENSIONS,
    from: '{ matched: narrower, limits: limitsOf(narrower) };',
    to: '{ matched: narrower, limits: [] };',
  },
  {
    name: 'a concept that is not asked about does not limit a denial',
    file: DIMENSIONS,
    from: 'if (asked === undefined) return { matched: [], limits: limitsOf(named) };',
    to: 'if (asked === undefined) return NO_LIMIT;',
  },
  {
    name: 'a universal concept is no longer broader on a denial',
    file: DIMENSIONS,
    from: 'if (all.length > 0) return { matched: asked === undefined ? [] : all, limits: [] };',
    to: '',
  },
  {
    name: 'a universal concept names what is asked, though the denial is limited elsewhere',
    file: DIMENSIONS,
    from: '(concept) => !particular || !universal.has(concept)',
    to: "() => !particular || !universal.has('')",
  },
];

const filters: readonly Mutation[] = [
  {
    name: 'BY is ignored: what others do counts for the controller',
    file: COUNTS,
    from: "said.names.has('by') === claim.names.has('by') &&",
    to: '',
  },
  {
    name: 'what the controller does counts for others, too',
    file: COUNTS,
    from: "said.names.has('by') === claim.names.has('by') &&",
    to: "(!said.names.has('by') || claim.names.has('by')) &&",
  },
  {
    name: 'the modality is ignored',
    file: COUNTS,
    from: '(claim.modality?.includes(said.modality) ?? true) &&',
    to: '',
  },
  {
    name: 'the most days of a period are ignored',
    file: COUNTS,
    from: '(maxDays === undefined || (days !== undefined && days <= maxDays))',
    to: '(maxDays === undefined || days !== undefined)',
  },
  {
    name: 'the fewest days of a period are ignored',
    file: COUNTS,
    from: '(days !== undefined && days >= minDays)',
    to: 'days !== undefined',
  },
];

const persons: readonly Mutation[] = [
  {
    name: "the persons' direction is turned: a smaller place speaks for a larger one",
    file: DIMENSIONS,
    from: 'within(persons, areas.map(({ area }) => area).reduce(union)) ||',
    to: 'within(areas.map(({ area }) => area).reduce(union), persons) ||',
  },
  {
    name: 'what is said of the persons of one place is said of those of another',
    file: DIMENSIONS,
    from: 'areas.filter(({ area }) => overlap(persons, area)).map(',
    to: 'areas.map(',
  },
  {
    name: 'the persons whom a policy covers do not limit what it says',
    file: ANSWER,
    from: 'withCoverLimits(statements).filter(',
    to: 'statements.filter(',
  },
  {
    name: "a statement's own persons give way to those whom the policy covers",
    file: ANSWER,
    from: "const exempt = said.names.has('residentsOf') || (said.practice",
    to: 'const exempt = (said.practice',
  },
];

const areas: readonly Mutation[] = [
  {
    name: 'WORLDWIDE lies inside a named place',
    file: DIMENSIONS,
    from: 'if (within(area.possible, asked.certain) || concepts',
    to: 'if (worldwide || within(area.possible, asked.certain) || concepts',
  },
  {
    name: 'WORLDWIDE is not outside a place',
    file: DIMENSIONS,
    from: "if (worldwide && claim.names.has('outside')) return { concepts, implied: true };",
    to: '',
  },
  {
    name: 'a worldwide denial is limited to WORLDWIDE',
    file: DIMENSIONS,
    from: 'if (areas.some(({ worldwide }) => worldwide)) return NO_LIMIT;',
    to: '',
  },
  {
    name: 'several OUTSIDE are separate places instead of their union',
    file: DIMENSIONS,
    from: 'return [...inside, { area: places.outside(all), worldwide: false, concepts }];',
    to: `const each = excluded.length === 0 ? [all] : excluded;
  return [...inside, ...each.map((area) => ({ area: places.outside(area), worldwide: false, concepts }))];`,
  },
  {
    name: 'adequacy for some recipients affirms that a place lies inside',
    file: DIMENSIONS,
    from: "const perhaps = claim.names.has('outside') && within(",
    to: 'const perhaps = within(',
  },
  {
    name: 'adequacy for some recipients states that a place lies outside',
    file: DIMENSIONS,
    from: 'return perhaps ? { concepts, implied: true } : undefined;',
    to: 'return perhaps ? { concepts, implied: false } : undefined;',
  },
  {
    name: 'the denial of a place that only overlaps denies all of what is asked',
    file: DIMENSIONS,
    from: 'return { matched: limits.map(({ concept }) => concept), limits };',
    to: 'return { matched: limits.map(({ concept }) => concept), limits: [] };',
  },
  {
    name: 'the denial of one place bears on any other',
    file: DIMENSIONS,
    from: 'areas.filter(({ area }) => overlap(asked, area.possible));',
    to: 'areas;',
  },
  {
    name: 'a place of which some is uncertain does not lie within itself',
    file: DIMENSIONS,
    from: ' || concepts.some((each) => isAsked(each, claim)))',
    to: ')',
  },
  {
    name: 'the denial outside two places denies outside each of them',
    file: DIMENSIONS,
    from: '(concepts.length === 1 && concepts.some((each) => isAsked(each, claim))),',
    to: 'concepts.some((each) => isAsked(each, claim)),',
  },
  {
    name: 'the word for all does not name itself where the denial is limited elsewhere',
    file: DIMENSIONS,
    from: ' || concept === claim.names.get(role),',
    to: ',',
  },
  {
    name: 'a policy is limited by the COVER of what others do',
    file: ANSWER,
    from: " && !said.names.has('by'))",
    to: ')',
  },
  {
    name: 'membership lasts until its last day inclusive',
    file: PLACES,
    from: 'asOf < until',
    to: 'asOf <= until',
  },
  {
    name: 'membership starts the day after its first day',
    file: PLACES,
    from: 'from <= asOf',
    to: 'from < asOf',
  },
  {
    name: 'adequacy for some recipients is adequacy for all',
    file: PLACES,
    from: '({ scope }) => scope === null || scope === undefined',
    to: '() => true',
  },
  {
    name: 'a state does not contain its parts',
    file: PLACES,
    from: 'new Set([place, ...parts.flatMap((part) => [...this.#territories(part)])])',
    to: 'new Set(parts.length < 0 ? parts : [place])',
  },
  {
    name: 'what may belong to a place certainly lies outside it',
    file: PLACES,
    from: 'certain: difference(this.world, area.possible),',
    to: 'certain: difference(this.world, area.certain),',
  },
  {
    name: 'what certainly lies outside is all that may lie outside',
    file: PLACES,
    from: 'possible: difference(this.world, area.certain) };',
    to: 'possible: difference(this.world, area.possible) };',
  },
  {
    name: 'an empty area lies everywhere',
    file: PLACES,
    from: 'inner.size > 0 && ',
    to: '',
  },
  {
    name: 'there is nothing beside the places of the vocabulary',
    file: PLACES,
    from: 'new Set([ELSEWHERE, ...named',
    to: 'new Set([...named',
  },
];

/** What is broken of the rules of stances. */
export const rules: readonly Mutation[] = [
  ...practices,
  ...denials,
  ...concepts,
  ...filters,
  ...persons,
  ...areas,
];
