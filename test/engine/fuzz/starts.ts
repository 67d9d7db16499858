import fc from 'fast-check';
import { condition } from './conditions.ts';
import { IDS, KINDS, word, type Label } from './graph.ts';
import {
  carry,
  chain,
  hop,
  label,
  projection,
  property,
  scopeOf,
  sometimes,
  withClause,
  type Names,
  type Scope,
} from './parts.ts';
import type { Clause, Expression, Query } from './query.ts';

/** The clauses up to now, and the nodes that they found. */
export interface Start {
  readonly clauses: readonly Clause[];
  readonly scope: Scope;
}

const ids = fc.array(fc.constantFrom(...IDS), { minLength: 3, maxLength: 10, size: 'max' });

function matchNode(name: string, of: Label, id: Expression | null, where: Expression | null): Clause {
  return { is: 'match', paths: [{ from: { name, label: of, id }, steps: [] }], where };
}

function text(value: string): Expression {
  return { is: 'value', value, type: 'string' };
}

/** Look-ups of many ids, some unknown, some twice. */
const byIds = ids.map((values) => (names: Names): Start => {
  const [id, node] = [names.next('c'), names.next('n')];
  const clauses: Clause[] = [
    { is: 'unwind', values, as: id },
    matchNode(node, 'Entity', { is: 'variable', name: id }, null),
  ];
  return { clauses, scope: scopeOf(names, node) };
});

const scan = fc
  .record({ label, where: sometimes(condition(2, 1), 3) })
  .map(({ label: of, where }) => (names: Names): Start => {
    const scope = scopeOf(names, names.next('n'));
    return { clauses: [matchNode(scope.nodes[0], of, null, where?.(scope) ?? null)], scope };
  });

/** A page after a cursor, in the form of rule 8; what follows has to sort again. */
export const keyset = fc
  .record({
    label: fc.constantFrom(...KINDS),
    name: fc.oneof(word, fc.constant('')),
    id: fc.constantFrom(...IDS),
    limit: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ label: of, name, id, limit: most }) => (names: Names): Start => {
    const node = names.next('n');
    const [byName, byId] = [property(node, 'name'), property(node, 'id')];
    const where: Expression = {
      is: 'or',
      of: [
        { is: 'compare', by: '>', left: byName, right: text(name) },
        { is: 'compare', by: '>', left: byId, right: text(id) },
      ],
    };
    const clauses: Clause[] = [
      matchNode(node, of, null, {
        is: 'and',
        of: [
          { is: 'compare', by: '>=', left: byName, right: text(name) },
          { is: 'null', of: byId, negated: true },
        ],
      }),
      withClause([carry(node)], { where }),
      withClause([carry(node)], {
        order: [byName, byId].map((by) => ({ by, descending: false })),
        limit: most,
      }),
    ];
    return { clauses, scope: scopeOf(names, node) };
  });

/** Nodes of two patterns, once each or as often as they come. */
const union = fc
  .record({
    branches: fc.array(fc.record({ label, hop: sometimes(hop, 2), where: sometimes(condition(1, 1), 3) }), {
      minLength: 2,
      maxLength: 2,
    }),
    every: fc.boolean(),
  })
  .map(({ branches, every }) => (names: Names): Start => {
    const as = names.next('n');
    const queries = branches.map((branch): Query => {
      const begin = scopeOf(names, names.next('n'));
      const walked = branch.hop ? chain(begin, [branch.hop]) : undefined;
      const end = walked?.end ?? begin.nodes[0];
      const from = { name: begin.nodes[0], label: branch.label, id: null };
      const where = branch.where?.({ ...begin, nodes: [end] }) ?? null;
      return {
        clauses: [{ is: 'match', paths: [{ from, steps: walked?.path.steps ?? [] }], where }],
        result: projection([{ expression: { is: 'variable', name: end }, as, type: 'element' }]),
      };
    });
    const [first, ...others] = queries;
    if (first === undefined) throw new Error('a union has branches');
    const clauses: Clause[] = [{ is: 'call', over: [], branches: [first, ...others], every }];
    return { clauses, scope: { ...scopeOf(names, as), called: new Set([as]) } };
  });

/** Where a query begins. */
export const start = fc.oneof(
  { weight: 3, arbitrary: byIds },
  { weight: 5, arbitrary: scan },
  { weight: 2, arbitrary: union },
);

/** Up to three hops, in one pattern or in a MATCH each, and perhaps back to where they began. */
export const walk = fc
  .record({
    hops: fc.oneof(fc.array(hop, { maxLength: 1 }), fc.array(hop, { maxLength: 3 })),
    split: fc.boolean(),
    closed: sometimes(fc.constant(true), 9),
    where: sometimes(condition(1, 1), 3),
  })
  .map(({ hops, split, closed, where }) => (begun: Start): Start => {
    if (hops.length === 0) return begun;
    const { path, end, reached } = chain(begun.scope, hops);
    const back = closed === true && hops.length > 1;
    const [first, ...others] = reached.nodes;
    const nodes = [first, ...others.filter((node) => !back || node !== end)] as const;
    const scope: Scope = { ...reached, nodes };
    const steps = path.steps.map((step) =>
      back && step.to.name === end ? { ...step, to: { ...path.from, label: null } } : step,
    );
    const test = where?.(scope) ?? null;
    const whole: Clause[] = [{ is: 'match', paths: [{ ...path, steps }], where: test }];
    const separate = steps.map((step, index): Clause => {
      const from = { ...path.from, name: steps[index - 1]?.to.name ?? path.from.name };
      return {
        is: 'match',
        paths: [{ from, steps: [step] }],
        where: index === steps.length - 1 ? test : null,
      };
    });
    return { clauses: [...begun.clauses, ...(split ? separate : whole)], scope };
  });
