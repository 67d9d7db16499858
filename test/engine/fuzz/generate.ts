import fc from 'fast-check';
import { EDGE_TYPES, IDS } from './graph.ts';
import { aggregates, attachment, type Attachment } from './nested.ts';
import {
  carry,
  Names,
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
import type { Clause, Expression, Item, NodePattern, Order, Projection, Query } from './query.ts';
import { keyset, start, walk } from './starts.ts';

type Ending = Part<Query>;

interface Page {
  readonly order: Part<Order[]>;
  readonly skip: number | null;
  readonly limit: number | null;
}

const page: fc.Arbitrary<Page> = fc.record({
  order,
  skip: sometimes(fc.integer({ min: 0, max: 2 }), 3),
  limit: sometimes(fc.integer({ min: 1, max: 6 }), 2),
});

function elements(scope: Scope): Item[] {
  return [...scope.nodes, ...scope.edges.map((edge) => edge.name)].map(carry);
}

function column(expression: Expression, type: Item['type'], scope: Scope): Item {
  return { expression, as: scope.names.next('c'), type };
}

/** Ids and some properties of everything in scope. */
function columns(scope: Scope): Item[] {
  return [
    ...scope.nodes.flatMap((node) => [
      column(property(node, 'id'), 'string', scope),
      column(property(node, 'name'), 'string?', scope),
      column(property(node, 'rank'), 'integer?', scope),
      column(property(node, 'open'), 'boolean?', scope),
    ]),
    ...scope.edges.map((edge) =>
      column(property(edge.name, edge.keyed ? 'key' : 'weight'), 'integer?', scope),
    ),
  ];
}

/** Page first, then what is nested, then the columns, in the same order again (rules 5 and 7). */
function rows(pages: fc.Arbitrary<Page | null>): fc.Arbitrary<Ending> {
  const shapes = fc.record({
    shape: pages,
    attachments: fc.array(attachment, { maxLength: 2 }),
    late: fc.boolean(),
  });
  return shapes.map(({ shape, attachments, late }) => (scope) => {
    const sorted = shape?.order(scope) ?? [];
    const cut = shape === null ? {} : { skip: shape.skip, limit: shape.limit };
    const made = attachments.map((part) => part(scope));
    const told: Order[] = sorted.length === 0 ? [] : made.flatMap((one) => one.ties.map(ascending));
    const last = late && made.every((one) => one.clauses.length === 0);
    const early = shape === null || last ? [] : [withClause(elements(scope), { order: sorted, ...cut })];
    const items = [...columns(scope), ...made.flatMap((one) => one.items)];
    const result = projection(items, { order: [...sorted, ...told], ...(last ? cut : {}) });
    return { clauses: [...early, ...made.flatMap((one: Attachment) => one.clauses)], result };
  });
}

function ascending(by: Expression): Order {
  return { by, descending: false };
}

/** Distinct nodes, paged and then projected. */
const distinctNodes: fc.Arbitrary<Ending> = fc
  .record({ slot, page, attachment })
  .map(({ slot: at, page: shape, attachment: part }) => (scope) => {
    const node = nodeAt(scope, at);
    const kept: Scope = { ...scope, nodes: [node], edges: [] };
    const sorted = shape.order(kept);
    const once = withClause([carry(node)], {
      distinct: true,
      order: sorted,
      skip: shape.skip,
      limit: shape.limit,
    });
    const made = part(kept);
    const told = [...sorted, ...made.ties.map(ascending)];
    return {
      clauses: [once, ...made.clauses],
      result: projection([...columns(kept), ...made.items], { order: told }),
    };
  });

/** Distinct values, nulls among them; only ids can end an ORDER BY, so only with them it is sorted. */
const distinctValues: fc.Arbitrary<Ending> = fc
  .record({
    slot,
    names: fc.subarray(['kind', 'name', 'rank', 'open', 'id'], { minLength: 1, maxLength: 3 }),
    descending: fc.boolean(),
    limit: sometimes(fc.integer({ min: 1, max: 4 }), 2),
  })
  .map(({ slot: at, names, descending, limit }) => (scope) => {
    const node = nodeAt(scope, at);
    const types = {
      kind: 'string',
      name: 'string?',
      rank: 'integer?',
      open: 'boolean?',
      id: 'string',
    } as const;
    const items = names.map((name) => column(property(node, name), types[name as keyof typeof types], scope));
    const by = items.map((item): Order => ({ by: { is: 'variable', name: item.as }, descending }));
    const more: Partial<Projection> = names.includes('id') ? { order: by, limit } : {};
    return { clauses: [], result: projection(items, { distinct: true, ...more }) };
  });

/** Aggregates over groups, by node or by value, perhaps only of the groups that are large enough. */
const grouped: fc.Arbitrary<Ending> = fc
  .record({
    slot,
    aggregates,
    key: fc.constantFrom('node', 'id', 'kind', 'name', 'open'),
    least: sometimes(fc.integer({ min: 0, max: 3 }), 2),
    descending: fc.boolean(),
  })
  .map(({ slot: at, aggregates: part, key, least, descending }) => (scope) => {
    const node = nodeAt(scope, at);
    const keyItem =
      key === 'node'
        ? carry(node)
        : column(property(node, key), key === 'open' ? 'boolean?' : 'string?', scope);
    const made = part(scope);
    const size = column({ is: 'aggregate', by: 'count', of: null, distinct: false }, 'integer', scope);
    const where: Expression | null =
      least === null
        ? null
        : {
            is: 'compare',
            by: '>=',
            left: { is: 'variable', name: size.as },
            right: { is: 'value', value: least, type: 'integer' },
          };
    const variable = (item: Item): Item => ({ ...item, expression: { is: 'variable', name: item.as } });
    const shown = key === 'node' ? column(property(node, 'id'), 'string', scope) : variable(keyItem);
    const by: Expression = key === 'node' ? property(node, 'id') : { is: 'variable', name: keyItem.as };
    const sorted = key === 'node' || key === 'id' ? [{ by, descending }] : [];
    return {
      clauses: [withClause([keyItem, ...made, size], { where })],
      result: projection([shown, ...made.map(variable), variable(size)], { order: sorted }),
    };
  });

const whole: fc.Arbitrary<Ending> = aggregates.map((part) => (scope) => ({
  clauses: [],
  result: projection(part(scope)),
}));

const ending = fc.oneof(
  { weight: 5, arbitrary: rows(sometimes(page, 2)) },
  { weight: 2, arbitrary: distinctNodes },
  { weight: 1, arbitrary: distinctValues },
  { weight: 2, arbitrary: grouped },
  { weight: 1, arbitrary: whole },
);

function from(starts: typeof start, endings: fc.Arbitrary<Ending>): fc.Arbitrary<Query> {
  return fc.record({ start: starts, walk, ending: endings }).map((shape): Query => {
    const walked = shape.walk(shape.start(new Names()));
    const { clauses, result } = shape.ending(walked.scope);
    return { clauses: [...walked.clauses, ...clauses], result };
  });
}

function bound(name: string): NodePattern {
  return { name, label: null, id: null };
}

/** The length of a shortest path between two different anchored nodes. */
const shortest = fc
  .record({
    ends: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 2, maxLength: 2 }),
    types: fc.subarray([...EDGE_TYPES], { minLength: 1 }),
    direction: fc.constantFrom('out', 'in', 'both'),
    most: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ ends, types, direction, most }): Query => {
    const names = new Names();
    const nodes = ends.map((id) => ({ name: names.next('n'), id }));
    const [source, to] = nodes;
    if (source === undefined || to === undefined) throw new Error('a path has two ends');
    const anchored = nodes.map(({ name, id }): Clause => {
      const node = { name, label: 'Entity', id: { is: 'value', value: id, type: 'string' } } as const;
      return { is: 'match', paths: [{ from: node, steps: [] }], where: null };
    });
    const path = names.next('p');
    const scope = scopeOf(names, source.name);
    const step = { name: null, types, direction, hops: [1, most], to: bound(to.name) } as const;
    return {
      clauses: [
        ...anchored,
        { is: 'shortest', name: path, path: { from: bound(source.name), steps: [step] } },
      ],
      result: projection([column({ is: 'length', of: path }, 'integer', scope)]),
    };
  });

/** Read queries that keep the portable rules. */
export const queries: fc.Arbitrary<Query> = fc.oneof(
  { weight: 12, arbitrary: from(start, ending) },
  { weight: 1, arbitrary: from(keyset, rows(page)) },
  { weight: 1, arbitrary: shortest },
);
