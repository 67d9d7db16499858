import fc from 'fast-check';
import { IDS, integer, KINDS, small, word } from './graph.ts';
import { chain, hop, nodeAt, property, slot, sometimes, type Part, type Scope } from './parts.ts';
import type { Comparison, Expression } from './query.ts';

const orderings = fc.constantFrom<Comparison[]>('=', '<>', '<>', '<>', '<', '<=', '<=', '>', '>=', '>=');
const anyText = fc.oneof(
  fc.record({ name: fc.constantFrom('name', 'name', 'alias'), value: word }),
  fc.record({ name: fc.constant('id'), value: fc.constantFrom<string[]>(...IDS) }),
  fc.record({ name: fc.constant('kind'), value: fc.constantFrom<string[]>(...KINDS) }),
);

function parameter(value: string | number | boolean, type: 'string' | 'integer' | 'boolean'): Expression {
  return { is: 'value', value, type };
}

const textTest = fc
  .record({
    slot,
    anyText,
    by: fc.oneof(orderings, fc.constantFrom<Comparison[]>('STARTS WITH', 'ENDS WITH', 'CONTAINS')),
    lower: fc.boolean(),
  })
  .map(({ slot: at, anyText: { name, value }, by, lower }) => (scope: Scope): Expression => {
    const characters = Array.from(value);
    const part = {
      'STARTS WITH': characters.slice(0, 1),
      'ENDS WITH': characters.slice(-2),
      CONTAINS: characters.slice(1, 2),
    };
    const sought = by in part ? part[by as keyof typeof part].join('') : value;
    const [left, right] = [property(nodeAt(scope, at), name), parameter(sought, 'string')];
    if (!lower) return { is: 'compare', by, left, right };
    return { is: 'compare', by, left: { is: 'lower', of: left }, right: { is: 'lower', of: right } };
  });

const numberTest = fc
  .record({ slot, name: fc.constantFrom('rank', 'size', 'weight', 'key'), by: orderings, value: integer })
  .map(({ slot: at, name, by, value }) => (scope: Scope): Expression => {
    const edge = scope.edges[at % Math.max(1, scope.edges.length)];
    const ofEdge = name === 'weight' || name === 'key' ? edge : undefined;
    const left = ofEdge
      ? property(ofEdge.name, ofEdge.keyed ? name : 'weight')
      : property(nodeAt(scope, at), name === 'rank' ? 'rank' : 'size');
    return { is: 'compare', by, left, right: parameter(value, 'integer') };
  });

/**
 * An empty list is only given to `id`: `null IN []` is false, but null on the embedded engine (0.6.0), so under NOT it
 * loses the rows without the property.
 */
const listTest = fc
  .record({
    slot,
    list: fc.oneof(
      fc.record({
        name: fc.constant('name'),
        value: fc.array(word, { minLength: 1, maxLength: 8, size: 'max' }),
        type: fc.constant('string[]' as const),
      }),
      fc.record({
        name: fc.constant('size'),
        value: fc.array(small, { minLength: 1, maxLength: 6, size: 'max' }),
        type: fc.constant('integer[]' as const),
      }),
      fc.record({
        name: fc.constant('id'),
        value: fc.subarray([...IDS]),
        type: fc.constant('string[]' as const),
      }),
    ),
  })
  .map(({ slot: at, list: { name, value, type } }) => (scope: Scope): Expression => ({
    is: 'compare',
    by: 'IN',
    left: property(nodeAt(scope, at), name),
    right: { is: 'value', value, type },
  }));

const smallTest = fc
  .record({
    slot,
    other: slot,
    kinds: fc.subarray([...KINDS], { minLength: 1, maxLength: 2 }),
    value: fc.boolean(),
    tag: word,
    form: fc.constantFrom('null', 'boolean', 'label', 'tag', 'pair', 'numbers'),
    name: fc.constantFrom('name', 'alias', 'rank', 'size', 'open', 'tags'),
  })
  .map(({ slot: at, other, kinds, value, tag, form, name }) => (scope: Scope): Expression => {
    const [one, two] = [nodeAt(scope, at), nodeAt(scope, other)];
    switch (form) {
      case 'null':
        return { is: 'null', of: property(one, name), negated: value };
      case 'boolean':
        return { is: 'compare', by: '=', left: property(one, 'open'), right: parameter(value, 'boolean') };
      case 'label':
        return { is: 'labelled', of: one, labels: kinds };
      case 'tag':
        return { is: 'compare', by: 'IN', left: parameter(tag, 'string'), right: property(one, 'tags') };
      case 'pair':
        return {
          is: 'compare',
          by: value ? '=' : '<=',
          left: property(one, 'name'),
          right: property(two, 'alias'),
        };
      case 'numbers':
        return {
          is: 'compare',
          by: value ? '<>' : '<',
          left: property(one, 'size'),
          right: property(two, 'rank'),
        };
    }
  });

/** What stands in WHERE: tests of scalars, nested `depth` deep, with COUNT { } > 0 and = 0 while `patterns` are left. */
export function condition(depth: number, patterns: number): fc.Arbitrary<Part<Expression>> {
  const tests = [textTest, numberTest, listTest, smallTest, ...(patterns > 0 ? [pattern(patterns - 1)] : [])];
  if (depth === 0) return fc.oneof(...tests);
  const inner = condition(depth - 1, patterns);
  const joined = fc
    .record({
      is: fc.constantFrom<('and' | 'or')[]>('and', 'or', 'or', 'or'),
      of: fc.array(inner, { minLength: 2, maxLength: 3 }),
    })
    .map(({ is, of }) => (scope: Scope): Expression => ({ is, of: of.map((part) => part(scope)) }));
  const negated = inner.map((part) => (scope: Scope): Expression => ({ is: 'not', of: part(scope) }));
  return fc.oneof(
    { weight: 4, arbitrary: fc.oneof(...tests) },
    { weight: 3, arbitrary: joined },
    { weight: 1, arbitrary: negated },
  );
}

/** Existence, absence, and "every" in the form of rule 3. */
function pattern(patterns: number): fc.Arbitrary<Part<Expression>> {
  return fc
    .record({
      hops: fc.array(hop, { minLength: 1, maxLength: 2 }),
      where: sometimes(condition(1, patterns), 2),
      form: fc.constantFrom('some', 'some', 'some', 'none', 'every'),
    })
    .map(({ hops: parts, where, form }) => (scope: Scope): Expression => {
      const { path, end, reached } = chain(scope, parts);
      const test = where?.({ ...reached, nodes: [end, ...reached.nodes] }) ?? null;
      const whole: Expression | null =
        form === 'every' && test !== null ? { is: 'not', of: { is: 'certain', of: test } } : test;
      return { is: 'exists', path, where: whole, negated: form !== 'some' };
    });
}
