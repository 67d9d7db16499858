import fc from 'fast-check';
import { EDGE_TYPES, KINDS, type Label } from './graph.ts';
import type { Clause, Expression, Item, Order, Path, Projection, Step } from './query.ts';

type Bounds = readonly [number, number];

/** Gives every variable and alias of a query a name of its own, and one step a variable length. */
export class Names {
  #count = 0;
  #long = false;

  /** The bounds for the first step that asks; one such step keeps the answers small. */
  bounds(wanted: Bounds | null): Bounds | null {
    if (wanted === null || this.#long) return null;
    this.#long = true;
    return wanted;
  }

  next(prefix: 'n' | 'r' | 'c' | 'p'): string {
    return `${prefix}${this.#count++}`;
  }
}

/** The variables that a part of a query can speak of. */
export interface Scope {
  readonly names: Names;
  readonly nodes: readonly [string, ...string[]];
  readonly edges: readonly { readonly name: string; readonly keyed: boolean }[];
  /** Nodes that a CALL returned, which no pattern comprehension may start from. */
  readonly called: ReadonlySet<string>;
}

/** A part of a query that is complete once it is told what is in scope; arbitraries make these, so they shrink. */
export type Part<T> = (scope: Scope) => T;

export function scopeOf(names: Names, node: string): Scope {
  return { names, nodes: [node], edges: [], called: new Set() };
}

/** The node in the given slot, counted round and round. */
export function nodeAt(scope: Scope, at: number): string {
  return scope.nodes[at % scope.nodes.length] ?? scope.nodes[0];
}

export function property(of: string, name: string): Expression {
  return { is: 'property', of, name };
}

/** Null, but one time in `n`; it shrinks to null. */
export function sometimes<T>(arbitrary: fc.Arbitrary<T>, n: number): fc.Arbitrary<T | null> {
  const no = { weight: n - 1, arbitrary: fc.constant(null) };
  return fc.oneof({ withCrossShrink: true }, no, { weight: 1, arbitrary });
}

export const slot = fc.nat({ max: 3 });
export const label: fc.Arbitrary<Label> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Label>('Entity') },
  { weight: 3, arbitrary: fc.constantFrom<Label[]>(...KINDS) },
);

/** What every projection has that is not said. */
const bare = { distinct: false, order: [], skip: null, limit: null, where: null } as const;

export function projection(items: readonly Item[], more: Partial<Projection> = {}): Projection {
  return { ...bare, items, ...more };
}

export function withClause(items: readonly Item[], more: Partial<Projection> = {}): Clause {
  return { is: 'with', projection: projection(items, more) };
}

export function carry(name: string): Item {
  return { expression: { is: 'variable', name }, as: name, type: 'element' };
}

/** What a row needs to be told from every other row; ids come last (rule 7). */
function ties(scope: Scope): Expression[] {
  return [
    ...scope.edges.flatMap(({ name, keyed }) =>
      (keyed ? ['key', 'weight'] : ['weight']).map((of) => property(name, of)),
    ),
    ...scope.nodes.map((node) => property(node, 'id')),
  ];
}

/** A total order: up to two properties, nulls among them, then the ids. */
export const order: fc.Arbitrary<Part<Order[]>> = fc
  .record({
    keys: fc.array(
      fc.record({
        slot,
        name: fc.constantFrom('name', 'alias', 'rank', 'size', 'open', 'kind'),
        lower: fc.boolean(),
        descending: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    descending: fc.boolean(),
  })
  .map(({ keys, descending }) => (scope: Scope) => [
    ...keys.map((key): Order => {
      const by = property(nodeAt(scope, key.slot), key.name);
      const folded = key.lower && ['name', 'alias'].includes(key.name);
      return { by: folded ? { is: 'lower', of: by } : by, descending: key.descending };
    }),
    ...ties(scope).map((by): Order => ({ by, descending })),
  ]);

/** One step from a node of the scope to a new one; `reached` has the new names too. */
export interface Hop {
  readonly from: string;
  readonly step: Step;
  readonly to: string;
  readonly reached: Scope;
}

/** A step: of one type if it names its relationship, else now and then of variable length. */
export const hop: fc.Arbitrary<Part<Hop>> = fc
  .record({
    slot,
    anyOf: fc.oneof(fc.subarray([...EDGE_TYPES], { minLength: 1 }), fc.constant([...EDGE_TYPES])),
    direction: fc.constantFrom('out', 'out', 'in', 'in', 'both'),
    label,
    named: sometimes(fc.constantFrom(...EDGE_TYPES), 4),
    wanted: sometimes(fc.constantFrom<Bounds[]>([1, 2], [1, 3], [2, 3], [0, 2]), 6),
  })
  .map(({ slot: at, anyOf, direction, label: reachedLabel, named, wanted }) => (scope: Scope) => {
    const name = named === null ? null : scope.names.next('r');
    const types = named === null ? anyOf : [named];
    const hops = named === null ? scope.names.bounds(wanted) : null;
    const to = scope.names.next('n');
    const step: Step = { name, types, direction, hops, to: { name: to, label: reachedLabel, id: null } };
    const edges = name === null ? scope.edges : [...scope.edges, { name, keyed: named === 'QUOTES' }];
    return { from: nodeAt(scope, at), step, to, reached: { ...scope, nodes: [...scope.nodes, to], edges } };
  });

/** Steps one after another and where they end. */
export interface Chain {
  readonly path: Path;
  readonly end: string;
  readonly reached: Scope;
}

/** Each step starts where the last ended. */
export function chain(scope: Scope, parts: readonly Part<Hop>[]): Chain {
  let reached = scope;
  let start: string | undefined;
  let end = scope.nodes[0];
  const steps: Step[] = [];
  for (const part of parts) {
    const next = part(start === undefined ? reached : { ...reached, nodes: [end] });
    start ??= next.from;
    end = next.to;
    reached = { ...next.reached, nodes: [...reached.nodes, end] };
    steps.push(next.step);
  }
  return { path: { from: { name: start ?? end, label: null, id: null }, steps }, end, reached };
}
