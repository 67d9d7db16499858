import { saying, type ClaimFields, type PeriodWhere } from './stance.ts';
import { catalogue, folded, idOf, roleOf, type Concept, type Controller, type Statement } from './things.ts';
import { concept, isCase, isWithin, namedIn } from './world.ts';

/** A field that may be left out or be null, which is the same. */
type Given<T> = T | null | undefined;

/** Filters that may hold others of their sort. */
interface Tree<W> {
  readonly and?: Given<readonly W[]>;
  readonly or?: Given<readonly W[]>;
  readonly not?: Given<W>;
}

export interface StatementWhere extends Tree<StatementWhere> {
  readonly controller?: Given<readonly string[]>;
  readonly policy?: Given<readonly string[]>;
  readonly section?: Given<string>;
  readonly practice?: Given<readonly string[]>;
  readonly polarity?: Given<string>;
  readonly modality?: Given<readonly string[]>;
  readonly has?: Given<readonly string[]>;
  readonly lacks?: Given<readonly string[]>;
  readonly period?: Given<PeriodWhere>;
  readonly text?: Given<string>;
  readonly exactly?: Given<boolean>;
  /** Concepts by the claim field of their role. */
  readonly [role: string]: unknown;
}

export interface ConceptWhere extends Tree<ConceptWhere> {
  readonly slug?: Given<readonly string[]>;
  readonly text?: Given<string>;
  readonly within?: Given<string>;
}

export interface ControllerWhere extends Tree<ControllerWhere> {
  readonly slug?: Given<readonly string[]>;
  readonly establishedIn?: Given<string>;
  readonly establishedOutside?: Given<string>;
  readonly asOf?: Given<string>;
  readonly says?: Given<
    readonly {
      readonly claim: ClaimFields;
      readonly stance: readonly string[];
      readonly asOf?: Given<string>;
    }[]
  >;
}

function given<T>(value: Given<T>, test: (value: T) => boolean): boolean {
  return value === null || value === undefined || test(value);
}

/** Whether what a filter holds of other filters is true. */
function inner<W>({ and, or, not }: Tree<W>, test: (where: W) => boolean): boolean {
  return given(and, (all) => all.every(test)) && given(or, (some) => some.some(test)) && !holdsNot(not, test);
}

function holdsNot<W>(not: Given<W>, test: (where: W) => boolean): boolean {
  return not !== null && not !== undefined && test(not);
}

const includes = (kind: string, asked: readonly string[], id: string): boolean =>
  asked.some((each) => idOf(kind, each) === id);

export function statementHolds(where: StatementWhere, said: Statement, day: string): boolean {
  const exactly = where.exactly ?? false;
  const quotes = said.evidence;
  return (
    inner(where, (each) => statementHolds(each, said, day)) &&
    given(where.controller, (asked) => includes('Controller', asked, said.controller.id)) &&
    given(where.policy, (asked) => includes('Policy', asked, said.policy.id)) &&
    given(where.section, (asked) => quotes.some(({ section }) => section.id === idOf('Section', asked))) &&
    given(where.practice, (asked) =>
      asked.some((one) => (exactly ? said.practice === one : isCase(said.practice, one))),
    ) &&
    given(where.polarity, (asked) => said.polarity === asked) &&
    given(where.modality, (asked) => asked.includes(said.modality)) &&
    given(where.has, (asked) => asked.every((role) => namedIn(said, roleOf(role).claim).length > 0)) &&
    given(where.lacks, (asked) => asked.every((role) => namedIn(said, roleOf(role).claim).length === 0)) &&
    given(where.period, (asked) => periodHolds(asked, said)) &&
    given(where.text, (asked) => quotes.some(({ quote }) => folded(quote).includes(folded(asked)))) &&
    catalogue.roles.every(({ claim, kind }) =>
      given(where[claim] as Given<string>, (asked) => {
        const broad = concept(idOf(kind.label, asked));
        return namedIn(said, claim).some((each) => (exactly ? each === broad : isWithin(each, broad, day)));
      }),
    )
  );
}

function periodHolds({ bound, minDays, maxDays, has }: PeriodWhere, { period }: Statement): boolean {
  const days = period?.days ?? undefined;
  return (
    given(bound, (asked) => period?.bound === asked) &&
    given(minDays, (asked) => days !== undefined && days >= asked) &&
    given(maxDays, (asked) => days !== undefined && days <= asked) &&
    given(has, (asked) => asked === (period !== null))
  );
}

export function conceptHolds(where: ConceptWhere, each: Concept, day: string): boolean {
  const names = [each.name, ...each.aliases].map(folded);
  return (
    inner(where, (next) => conceptHolds(next, each, day)) &&
    given(where.slug, (asked) => asked.includes(each.slug)) &&
    given(where.text, (asked) => names.some((name) => name.includes(folded(asked)))) &&
    given(where.within, (asked) => isWithin(each, concept(idOf(each.kind, asked)), day))
  );
}

export function controllerHolds(where: ControllerWhere, each: Controller, today: string): boolean {
  // A filter within has a day of its own.
  const day = where.asOf ?? today;
  const says = (claim: ClaimFields, at: string, stances: readonly string[]): boolean =>
    stances.includes(saying(each, claim, at).stance);
  const hasSeat = (place: ClaimFields): boolean =>
    says({ practice: 'ESTABLISH', ...place }, day, ['AFFIRMED', 'MIXED']);
  return (
    inner(where, (next) => controllerHolds(next, each, today)) &&
    given(where.slug, (asked) => asked.includes(each.slug)) &&
    given(where.establishedIn, (place) => hasSeat({ in: place })) &&
    given(where.establishedOutside, (place) => hasSeat({ outside: place })) &&
    given(where.says, (asked) => asked.every(({ claim, stance, asOf }) => says(claim, asOf ?? day, stance)))
  );
}
