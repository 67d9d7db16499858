import { PRACTICES, type PracticeEntry } from '../../../src/kinds/statement/practice.ts';
import { folded, isWithin, slugOf, statements, type Said } from './oracle.ts';

/** A StatementWhere as the tests write it. */
export interface Where {
  readonly and?: readonly Where[];
  readonly or?: readonly Where[];
  readonly not?: Where;
  readonly controller?: readonly string[];
  readonly policy?: readonly string[];
  readonly section?: string;
  readonly practice?: readonly string[];
  readonly polarity?: string;
  readonly modality?: readonly string[];
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  readonly period?: PeriodWhere;
  readonly text?: string;
  readonly exactly?: boolean;
  /** Concepts by the claim field of their role. */
  readonly roles?: Readonly<Record<string, { readonly id: string; readonly asked: string }>>;
}

export interface PeriodWhere {
  readonly bound?: string;
  readonly minDays?: number;
  readonly maxDays?: number;
  readonly has?: boolean;
}

/** The statements that a filter leaves, in the order of their texts. */
export function answerTo(where: Where): string[] {
  return statements.filter((each) => holds(where, each)).map(({ slug }) => slug);
}

/** The filter as it is sent: the roles stand beside the other fields. */
export function sent({ roles = {}, and, or, not, ...rest }: Where): Readonly<Record<string, unknown>> {
  return {
    ...rest,
    ...(and && { and: and.map(sent) }),
    ...(or && { or: or.map(sent) }),
    ...(not && { not: sent(not) }),
    ...Object.fromEntries(Object.entries(roles).map(([claim, { asked }]) => [claim, asked])),
  };
}

function holds(where: Where, each: Said): boolean {
  const { and = [], or, not, has = [], lacks = [], exactly = false, roles = {} } = where;
  const given = <T>(value: T | undefined, test: (value: T) => boolean): boolean =>
    value === undefined || test(value);
  const named = (claim: string): readonly string[] => each.concepts.get(claim) ?? [];
  return [
    and.every((inner) => holds(inner, each)),
    given(or, (inner) => inner.some((one) => holds(one, each))),
    given(not, (inner) => !holds(inner, each)),
    given(where.controller, (asked) => asked.map(slugOf).includes(each.controller)),
    given(where.policy, (asked) => asked.map(slugOf).includes(each.policy)),
    given(where.section, (asked) => each.quotes.some(({ section }) => section === slugOf(asked))),
    given(where.practice, (asked) =>
      asked.some((one) => (exactly ? each.practice === one : isCase(each.practice, one))),
    ),
    given(where.polarity, (asked) => each.polarity === asked),
    given(where.modality, (asked) => asked.includes(each.modality)),
    has.every((role) => named(claimOf(role)).length > 0),
    lacks.every((role) => named(claimOf(role)).length === 0),
    given(where.period, (asked) => holdsPeriod(asked, each)),
    given(where.text, (asked) => each.quotes.some(({ quote }) => folded(quote).includes(folded(asked)))),
    Object.entries(roles).every(([claim, { id }]) =>
      named(claim).some((concept) => (exactly ? concept === id : isWithin(concept, id))),
    ),
  ].every(Boolean);
}

function holdsPeriod({ bound, minDays, maxDays, has }: PeriodWhere, each: Said): boolean {
  const stated = [each.duration, each.bound, each.criterion].some((part) => part !== undefined);
  return (
    (bound === undefined || each.bound === bound) &&
    (minDays === undefined || (each.days !== undefined && each.days >= minDays)) &&
    (maxDays === undefined || (each.days !== undefined && each.days <= maxDays)) &&
    (has === undefined || has === stated)
  );
}

/** Whether a practice is another one or a case of it. */
function isCase(practice: string, broad: string): boolean {
  const { broader }: PracticeEntry = PRACTICES[practice as keyof typeof PRACTICES];
  return practice === broad || (broader !== undefined && isCase(broader, broad));
}

/** DATA_SUBJECT → dataSubject. */
function claimOf(role: string): string {
  return role.toLowerCase().replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase());
}
