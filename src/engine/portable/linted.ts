import type { Clause, Query } from './query.ts';
import type { CypherText } from './text.ts';

/** A place where a text leaves the portable rules. */
export interface Violation {
  /** Its number in the list of rules, 1 to 17. */
  readonly rule: number;
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  /** What is wrong, and what would be right. */
  readonly message: string;
}

/** A text, read once for all rules. */
export interface Linted {
  readonly text: CypherText;
  readonly queries: readonly Query[];
}

/** One rule, or a part of one. */
export type Rule = (linted: Linted) => Iterable<Violation>;

/** Every clause of a text, those of subqueries included. */
export function clausesOf({ queries }: Linted, ...keywords: readonly string[]): readonly Clause[] {
  const clauses = queries.flatMap(({ branches }) => branches.flat());
  return keywords.length === 0 ? clauses : clauses.filter(({ keyword }) => keywords.includes(keyword));
}

/** The violation of a rule at a token. */
export function violationAt(text: CypherText, rule: number, index: number, message: string): Violation {
  return { rule, offset: text.offset(index), message };
}

/** Whether a query's rows are those of the statement. */
export const isStatement = ({ kind }: Query): boolean => kind === 'statement';
