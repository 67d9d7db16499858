import fc from 'fast-check';
import { condition } from './conditions.ts';
import {
  carry,
  chain,
  hop,
  nodeAt,
  order,
  projection,
  property,
  scopeOf,
  slot,
  sometimes,
  withClause,
  type Part,
  type Scope,
} from './parts.ts';
import type { Clause, Expression, Item, Query, Step } from './query.ts';

/** What a query computes beside the nodes that it found. */
export interface Attachment {
  readonly clauses: readonly Clause[];
  readonly items: readonly Item[];
  /** What tells apart the rows that it made out of one. */
  readonly ties: readonly Expression[];
}

const limit = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);

const where = sometimes(condition(1, 1), 2);

function call(over: readonly string[], query: Query): Clause {
  return { is: 'call', over, branches: [query], every: false };
}

function neighbours(from: string, step: Step, where: Expression | null): Clause {
  return { is: 'match', paths: [{ from: { name: from, label: null, id: null }, steps: [step] }], where };
}

const listShape = fc.record({
  hop,
  where,
  order,
  limit: sometimes(limit, 2),
  form: fc.constantFrom('maps', 'maps', 'ids', 'names', 'slice', 'first'),
  upTo: fc.integer({ min: 0, max: 3 }),
});

/** `CALL (x) { MATCH .. WITH b ORDER BY .. LIMIT $n RETURN collect(b {.id}) AS bs }`, `deep` more of them inside. */
function list(deep: number): fc.Arbitrary<Part<Attachment>> {
  const child = deep === 0 ? fc.constant(null) : sometimes(list(deep - 1), 2);
  return fc
    .record({ shape: listShape, child })
    .map(({ shape, child: childPart }) => (scope: Scope): Attachment => {
      const { from, step, to, reached } = shape.hop({ ...scope, edges: [] });
      const inside = { ...scopeOf(scope.names, to), called: scope.called };
      const found = neighbours(from, step, shape.where?.({ ...reached, nodes: [to, from] }) ?? null);
      const sorted = shape.order(inside);
      const page = withClause([carry(to)], {
        order: sorted,
        limit: shape.form === 'first' ? 1 : shape.limit,
      });
      const inner = shape.form === 'maps' ? childPart?.(inside) : undefined;
      const repeated = inner
        ? [withClause([carry(to), ...inner.items.map((item) => carry(item.as))], { order: sorted })]
        : [];
      const more = inner?.items.map((item) => ({ key: item.as, value: item.expression })) ?? [];
      const as = scope.names.next('c');
      const collected = collectedBy(shape, to, more, as, scope);
      const clauses = [found, page, ...(inner?.clauses ?? []), ...repeated, ...collected.before];
      const { type } = collected.item;
      return {
        clauses: [call([from], { clauses, result: projection([collected.item]) })],
        items: [{ expression: { is: 'variable', name: as }, as, type }],
        ties: [],
      };
    });
}

function collect(of: Expression): Expression {
  return { is: 'aggregate', by: 'collect', of, distinct: false };
}

function collectedBy(
  shape: { readonly form: 'maps' | 'ids' | 'names' | 'slice' | 'first'; readonly upTo: number },
  node: string,
  more: readonly { key: string; value: Expression }[],
  as: string,
  scope: Scope,
): { before: Clause[]; item: Item } {
  const id = property(node, 'id');
  switch (shape.form) {
    case 'maps': {
      const of: Expression = { is: 'projection', of: node, keys: ['id', 'name', 'rank', 'tags'], more };
      return { before: [], item: { expression: collect(of), as, type: 'maps' } };
    }
    case 'ids':
      return { before: [], item: { expression: collect(id), as, type: 'string[]' } };
    case 'names':
      return { before: [], item: { expression: collect(property(node, 'name')), as, type: 'string[]' } };
    case 'first': {
      const first: Expression = { is: 'aggregate', by: 'first', of: id, distinct: false };
      return { before: [], item: { expression: first, as, type: 'string?' } };
    }
    case 'slice': {
      const whole = scope.names.next('c');
      const to: Expression = { is: 'value', value: shape.upTo, type: 'integer' };
      return {
        before: [withClause([{ expression: collect(id), as: whole, type: 'string[]' }])],
        item: { expression: { is: 'slice', of: { is: 'variable', name: whole }, to }, as, type: 'string[]' },
      };
    }
  }
}

/** Every aggregate of the rules, over a node. */
export const aggregates: fc.Arbitrary<Part<Item[]>> = fc
  .array(
    fc.record({
      slot,
      by: fc.constantFrom('count', 'rows', 'collect', 'min', 'max', 'sum'),
      distinct: fc.boolean(),
      name: fc.constantFrom('id', 'name', 'rank', 'size', 'kind'),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map(
    (shapes) => (scope: Scope) =>
      shapes.map(({ slot: at, by, distinct, name }): Item => {
        const node = nodeAt(scope, at);
        const as = scope.names.next('c');
        const whole = name === 'rank' || name === 'size';
        if (by === 'rows') {
          return {
            expression: { is: 'aggregate', by: 'count', of: null, distinct: false },
            as,
            type: 'integer',
          };
        }
        const of = property(node, by === 'sum' ? 'size' : name);
        const expression: Expression = {
          is: 'aggregate',
          by,
          of,
          distinct: distinct && by !== 'min' && by !== 'max',
        };
        if (by === 'collect') return { expression, as, type: whole ? 'integer[]' : 'string[]', bag: true };
        if (by === 'count' || by === 'sum') return { expression, as, type: 'integer' };
        return { expression, as, type: whole ? 'integer?' : 'string?' };
      }),
  );

const summary = fc.record({ hop, where, aggregates }).map((shape) => (scope: Scope): Attachment => {
  const { from, step, to, reached } = shape.hop({ ...scope, edges: [] });
  const found = neighbours(from, step, shape.where?.({ ...reached, nodes: [to, from] }) ?? null);
  const items = shape.aggregates(scopeOf(scope.names, to));
  return {
    clauses: [call([from], { clauses: [found], result: projection(items) })],
    items: items.map((item) => ({ ...item, expression: { is: 'variable', name: item.as } })),
    ties: [],
  };
});

/** One row for each neighbour, of one pattern or of the UNION of several. */
const spread = fc
  .record({ slot, hops: fc.array(hop, { minLength: 1, maxLength: 2 }), every: fc.boolean(), where })
  .map((shape) => (scope: Scope): Attachment => {
    const from = nodeAt(scope, shape.slot);
    const as = scope.names.next('c');
    const branches = shape.hops.map((part): Query => {
      const { step, to, reached } = part({ ...scope, nodes: [from], edges: [] });
      const test = shape.where?.({ ...reached, nodes: [to, from] }) ?? null;
      return {
        clauses: [neighbours(from, step, test)],
        result: projection([{ expression: property(to, 'id'), as, type: 'string' }]),
      };
    });
    const [first, ...others] = branches;
    if (first === undefined) throw new Error('a spread has at least one branch');
    const expression: Expression = { is: 'variable', name: as };
    return {
      clauses: [{ is: 'call', over: [from], branches: [first, ...others], every: shape.every }],
      items: [{ expression, as, type: 'string' }],
      ties: [expression],
    };
  });

/** A pattern comprehension, in the one place where it is allowed. */
const comprehension = fc.record({ slot, hop, where }).map((shape) => (scope: Scope): Attachment => {
  const matched = scope.nodes.filter((node) => !scope.called.has(node));
  const from = matched[shape.slot % Math.max(1, matched.length)];
  if (from === undefined) return { clauses: [], items: [], ties: [] };
  const { path, end, reached } = chain({ ...scope, nodes: [from], edges: [] }, [shape.hop]);
  const test = shape.where?.({ ...reached, nodes: [end, from] }) ?? null;
  const expression: Expression = { is: 'comprehension', path, where: test, item: property(end, 'id') };
  return {
    clauses: [],
    items: [{ expression, as: scope.names.next('c'), type: 'string[]', bag: true }],
    ties: [],
  };
});

/** A condition as a column, which may be unknown. */
const flag = condition(1, 1).map((test) => (scope: Scope): Attachment => ({
  clauses: [],
  items: [{ expression: test(scope), as: scope.names.next('c'), type: 'boolean?' }],
  ties: [],
}));

/** Nested lists, aggregates, unions, pattern comprehensions and conditions over the nodes of a query. */
export const attachment: fc.Arbitrary<Part<Attachment>> = fc.oneof(
  { weight: 4, arbitrary: list(1) },
  { weight: 2, arbitrary: summary },
  { weight: 2, arbitrary: spread },
  { weight: 2, arbitrary: comprehension },
  { weight: 1, arbitrary: flag },
);
