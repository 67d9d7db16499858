import type { Plain } from '../../../src/engine/cypher.ts';
import { GraphEdge, GraphNode, type Graph } from './graph.ts';
import { matches, shortestLength, type Row } from './match.ts';
import type { Clause, Expression, Item, Path, Projection, Query } from './query.ts';
import { and, compare, compared, identity, not, or, sortOrder, text, truth, type Cell } from './values.ts';

/** The rows of a query by the rules of openCypher, worked out in plain TypeScript without any engine. */
export function evaluate(query: Query, graph: Graph): Record<string, Plain>[] {
  return rowsOf(query, graph, new Map()).map((row) =>
    Object.fromEntries(query.result.items.map(({ as }) => [as, plain(cell(row, as))])),
  );
}

function rowsOf(query: Query, graph: Graph, outer: Row): Row[] {
  let rows: Row[] = [outer];
  for (const clause of query.clauses) rows = apply(clause, rows, graph);
  return project(query.result, rows, graph);
}

function apply(clause: Clause, rows: readonly Row[], graph: Graph): Row[] {
  switch (clause.is) {
    case 'unwind':
      return rows.flatMap((row) => clause.values.map((value) => new Map(row).set(clause.as, value)));
    case 'match':
      return rows.flatMap((row) => found(clause.paths, clause.where, row, graph));
    case 'shortest':
      return rows.flatMap((row) => {
        const length = shortestLength(graph, clause.path, row);
        return length === null ? [] : [new Map(row).set(clause.name, length)];
      });
    case 'call':
      return rows.flatMap((row) => {
        const imported = new Map(clause.over.map((name) => [name, cell(row, name)]));
        const all = clause.branches.flatMap((branch) => rowsOf(branch, graph, imported));
        const names = clause.branches[0].result.items.map((item) => item.as);
        const results = clause.every || clause.branches.length === 1 ? all : distinct(all, names);
        return results.map((result) => new Map([...row, ...result]));
      });
    case 'with':
      return project(clause.projection, rows, graph);
  }
}

function found(paths: readonly Path[], where: Expression | null, row: Row, graph: Graph): Row[] {
  const laid = matches(graph, paths, row, (expression, at) => value(expression, at, graph));
  return laid.filter((match) => holds(where, match, graph));
}

function holds(where: Expression | null, row: Row, graph: Graph): boolean {
  return where === null || truth(value(where, row, graph)) === true;
}

function project(projection: Projection, rows: readonly Row[], graph: Graph): Row[] {
  const { items } = projection;
  const grouped = items.some(({ expression }) => expression.is === 'aggregate');
  const pick = (row: Row): Row => new Map(items.map((item) => [item.as, value(item.expression, row, graph)]));
  let made = grouped
    ? group(items, rows, graph).map((row) => ({ row, seen: row }))
    : rows.map((row) => ({ row: pick(row), seen: new Map([...row, ...pick(row)]) }));
  if (projection.distinct) {
    const names = items.map((item) => item.as);
    const once = distinct(
      made.map(({ row }) => row),
      names,
    );
    made = once.map((row) => ({ row, seen: row }));
  }
  made.sort((a, b) => {
    for (const { by, descending } of projection.order) {
      const order = sortOrder(value(by, a.seen, graph), value(by, b.seen, graph), descending);
      if (order !== 0) return order;
    }
    return 0;
  });
  const skip = projection.skip ?? 0;
  const page = made.slice(skip, projection.limit === null ? undefined : skip + projection.limit);
  return page.map(({ row }) => row).filter((row) => holds(projection.where, row, graph));
}

function distinct(rows: readonly Row[], names: readonly string[]): Row[] {
  const key = (row: Row): string => names.map((name) => identity(cell(row, name))).join('\n');
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}

/** One row a group; without keys one row in any case. */
function group(items: readonly Item[], rows: readonly Row[], graph: Graph): Row[] {
  const keys = items.filter(({ expression }) => expression.is !== 'aggregate');
  const groups = new Map<string, Row[]>(keys.length === 0 ? [['', []]] : []);
  for (const row of rows) {
    const key = keys.map(({ expression }) => identity(value(expression, row, graph))).join('\n');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map(
    (members) =>
      new Map(
        items.map(({ as, expression }) => {
          const [first] = members;
          if (expression.is === 'aggregate') return [as, aggregate(expression, members, graph)];
          return [as, first === undefined ? null : value(expression, first, graph)];
        }),
      ),
  );
}

function aggregate(
  expression: Extract<Expression, { is: 'aggregate' }>,
  rows: readonly Row[],
  graph: Graph,
): Cell {
  const { of } = expression;
  if (of === null) return rows.length;
  const all = rows.map((row) => value(of, row, graph)).filter((item) => item !== null);
  const items = expression.distinct ? [...new Map(all.map((item) => [identity(item), item])).values()] : all;
  const sorted = (): Cell[] => items.toSorted(compare);
  switch (expression.by) {
    case 'count':
      return items.length;
    case 'collect':
      return items.map(plain);
    case 'first':
      return items[0] ?? null;
    case 'min':
      return sorted()[0] ?? null;
    case 'max':
      return sorted().at(-1) ?? null;
    case 'sum':
      return items.reduce<number>((sum, item) => sum + Number(item), 0);
  }
}

function value(expression: Expression, row: Row, graph: Graph): Cell {
  const inner = (part: Expression): Cell => value(part, row, graph);
  switch (expression.is) {
    case 'variable':
      return cell(row, expression.name);
    case 'length':
      return cell(row, expression.of);
    case 'value':
      return expression.value;
    case 'property':
      return property(row, expression.of, expression.name);
    case 'lower': {
      const of = inner(expression.of);
      return of === null ? null : text(of).toLowerCase();
    }
    case 'slice': {
      const list = inner(expression.of);
      return Array.isArray(list) ? list.slice(0, Number(inner(expression.to))) : null;
    }
    case 'compare':
      return compared(expression.by, inner(expression.left), inner(expression.right));
    case 'null':
      return (inner(expression.of) === null) !== expression.negated;
    case 'labelled': {
      const node = cell(row, expression.of);
      return (
        node instanceof GraphNode &&
        expression.labels.some((label) => label === 'Entity' || label === node.kind)
      );
    }
    case 'and':
      return and(expression.of.map((part) => truth(inner(part))));
    case 'or':
      return or(expression.of.map((part) => truth(inner(part))));
    case 'not':
      return not(truth(inner(expression.of)));
    case 'certain':
      return inner(expression.of) ?? false;
    case 'exists':
      return found([expression.path], expression.where, row, graph).length > 0 !== expression.negated;
    case 'comprehension':
      return found([expression.path], expression.where, row, graph).map((match) =>
        plain(value(expression.item, match, graph)),
      );
    case 'projection':
      return Object.fromEntries([
        ...expression.keys.map((key) => [key, property(row, expression.of, key)] as const),
        ...expression.more.map(({ key, value: part }) => [key, plain(inner(part))] as const),
      ]);
    case 'aggregate':
      throw new Error('an aggregate stands alone in its item');
  }
}

function property(row: Row, of: string, name: string): Plain {
  const element = cell(row, of);
  if (element instanceof GraphNode || element instanceof GraphEdge) return element.properties[name] ?? null;
  throw new Error(`${of} has no properties`);
}

function cell(row: Row, name: string): Cell {
  const bound = row.get(name);
  if (bound === undefined) throw new Error(`${name} is not bound`);
  return bound;
}

function plain(value: Cell): Plain {
  if (value instanceof GraphNode || value instanceof GraphEdge)
    throw new Error('a whole element is no result');
  return value;
}
