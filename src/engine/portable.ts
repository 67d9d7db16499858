import { CypherText } from './portable/text.ts';
import { queriesOf } from './portable/query.ts';
import type { Rule, Violation } from './portable/linted.ts';
import * as naming from './portable/naming.ts';
import * as paths from './portable/paths.ts';
import * as reading from './portable/reading.ts';
import * as rows from './portable/rows.ts';
import * as values from './portable/values.ts';
import * as writing from './portable/writing.ts';

export type { Violation } from './portable/linted.ts';

/**
 * The rules that a text shows to be kept or broken. Left to other checks: the start and direction of a pattern (1), what
 * the order of a list means (5), where a page is cut and which keys it repeats (7), keyset pages (8, EXPLAIN), types of
 * values (12, 15: checked before the query), whether a type is on the closed list (13), transactions (16, 17).
 */
const RULES: readonly Rule[] = [
  reading.labelledNodes,
  reading.anchoredLookups,
  reading.optionalMatches,
  reading.existence,
  reading.countsAgainstZero,
  reading.scopedSubqueries,
  reading.unions,
  reading.patternComprehensions,
  naming.freshAliases,
  rows.totalOrders,
  rows.repeatedOrders,
  rows.loneAggregates,
  rows.limitedCollects,
  naming.plainBounds,
  naming.aliasedExpressions,
  naming.variablesCalledAll,
  naming.stars,
  naming.internals,
  naming.labelAlternatives,
  naming.wholeElements,
  paths.typedRelationships,
  paths.boundedLengths,
  paths.quantifiers,
  paths.literalTypes,
  paths.shortestPaths,
  values.valuesOfTypeScript,
  values.regularExpressions,
  writing.merges,
  writing.readsOfWritten,
  writing.readsOfDeleted,
  naming.parameterIdentifiers,
  naming.quotedKeywords,
];

/**
 * Where a Cypher text leaves the rules that both engines share, in the order of the text; none if it keeps them.
 * @throws EngineError STATEMENT for a string, comment, name or bracket that does not end
 */
export function violations(text: string): readonly Violation[] {
  const cypherText = new CypherText(text);
  const linted = { text: cypherText, queries: queriesOf(cypherText) };
  return RULES.flatMap((rule) => [...rule(linted)]).sort((a, b) => a.offset - b.offset || a.rule - b.rule);
}
