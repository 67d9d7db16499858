import { clausesOf, isStatement, violationAt, type Linted, type Violation } from './linted.ts';
import type { Clause, Item } from './query.ts';
import type { CypherText, Range } from './text.ts';

/** Rule 7: every ORDER BY ends in the unique id. */
export function* totalOrders(linted: Linted): Generator<Violation> {
  const { text } = linted;
  for (const clause of clausesOf(linted)) {
    const last = clause.orderBy === undefined ? undefined : text.parts(clause.orderBy).at(-1);
    if (last === undefined || isUnique(text, last, clause)) continue;
    yield violationAt(text, 7, last.from, 'ORDER BY ends in no unique id: add n.id');
  }
}

function isUnique(text: CypherText, key: Range, { before, after }: Clause): boolean {
  const isDirected = /^(ASC|DESC|ASCENDING|DESCENDING)$/.test(text.word(key.to - 1)) && key.to - key.from > 1;
  const to = isDirected ? key.to - 1 : key.to;
  const name = text.name(to - 1) ?? '';
  if (text.symbol(to - 2) === '.' && to - 2 > key.from) return name === 'id';
  const isKnownId = after.get(name)?.id ?? before.get(name)?.id ?? false;
  return to - key.from === 1 && (name === 'id' || isKnownId);
}

/** Rule 7: subqueries may change the order of a page, so the last RETURN of a statement sorts it again. */
export function* repeatedOrders({ text, queries }: Linted): Generator<Violation> {
  for (const branch of queries.filter(isStatement).flatMap(({ branches }) => branches)) {
    const last = branch.at(-1);
    const isPaged = branch.some(
      ({ keyword, orderBy, skip, limit }) =>
        keyword === 'WITH' && orderBy !== undefined && (limit ?? skip) !== undefined,
    );
    if (!isPaged || last?.keyword !== 'RETURN' || last.orderBy !== undefined || isOneRow(text, last))
      continue;
    yield violationAt(
      text,
      7,
      last.at,
      'a page is sorted before, but not in the last RETURN: repeat its ORDER BY',
    );
  }
}

const AGGREGATES = 'COUNT COLLECT SUM AVG MIN MAX STDEV STDEVP PERCENTILEDISC PERCENTILECONT'.split(' ');

/** The aggregating call that an item consists of, bare or as `coalesce(sum(x), 0)` or `head(collect(x))`. */
function aggregateOf(text: CypherText, { expression: { from, to } }: Item): number | undefined {
  if (!text.isCall(from) || text.partner(from + 1) !== to - 1) return undefined;
  if (AGGREGATES.includes(text.word(from))) return from;
  const [first, ...others] = text.parts(text.within(from + 1));
  if (first === undefined || !text.isCall(first.from) || text.partner(first.from + 1) !== first.to - 1)
    return undefined;
  const wrapped = `${text.word(from)} ${text.word(first.from)}`;
  const isLiteral = others.every(
    (range) => range.to - range.from === 1 && text.name(range.from) === undefined,
  );
  const isAllowed =
    wrapped === 'HEAD COLLECT' || (wrapped === 'COALESCE SUM' && others.length === 1 && isLiteral);
  return isAllowed ? first.from : undefined;
}

const isOneRow = (text: CypherText, { items }: Clause): boolean =>
  items.length > 0 && items.every((item) => aggregateOf(text, item) !== undefined);

/** Rule 9: an aggregate stands alone in its item. */
export function* loneAggregates(linted: Linted): Generator<Violation> {
  const { text } = linted;
  const lone = new Set(
    clausesOf(linted, 'WITH', 'RETURN').flatMap(({ items }) => items.map((item) => aggregateOf(text, item))),
  );
  for (const index of text.calls(...AGGREGATES)) {
    const name = text.name(index) ?? '';
    if (text.word(index).startsWith('PERCENTILE')) {
      yield violationAt(text, 9, index, `${name}(): the engines differ, compute it in TypeScript`);
    } else if (!lone.has(index)) {
      yield violationAt(text, 9, index, `${name}() inside an expression: WITH ${name}(..) AS x first`);
    }
  }
}

/** Rule 9: `collect(x) LIMIT n` limits the one row, not the list. */
export function* limitedCollects(linted: Linted): Generator<Violation> {
  const { text } = linted;
  for (const clause of clausesOf(linted, 'WITH', 'RETURN')) {
    const isLimited = clause.limit !== undefined && isOneRow(text, clause);
    const collects = clause.items.find((item) => text.word(aggregateOf(text, item) ?? -1) === 'COLLECT');
    if (!isLimited || collects === undefined) continue;
    yield violationAt(
      text,
      9,
      collects.expression.from,
      'LIMIT does not shorten the list: LIMIT before collecting',
    );
  }
}
