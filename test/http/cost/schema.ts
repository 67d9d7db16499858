import type { FieldComplexity } from '@pothos/plugin-complexity';
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
} from 'graphql';
import { expect, it } from 'vitest';
import { plainPrice } from '../../../src/builder/builder.ts';
import { productAtlas } from '../../../src/product.ts';
import { unopened } from '../../support/unopened.ts';

type Field = GraphQLField<unknown, unknown>;

const { schema } = productAtlas(unopened());
const types = Object.values(schema.getTypeMap()).filter(
  (type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
);
const fields: readonly (readonly [name: string, field: Field])[] = types.flatMap((type) =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const)
    : [],
);

const priceOf = ({ extensions }: Field): unknown => extensions['complexity'];

/** Lists of objects, whatever is null in them. */
const lists = fields.filter(
  ([, { type }]) =>
    isListType(isNonNullType(type) ? type.ofType : type) && isCompositeType(getNamedType(type)),
);
const sized = fields.flatMap(([name, field]) =>
  field.args
    .filter((argument) => argument.name === 'first' || argument.name === 'last')
    .map((argument) => [`${name}(${argument.name})`, field, argument.name] as const),
);

/** A graph in which every list is one long. */
const SIZES = { controllers: 1, broader: 1, narrower: 1, ofStatement: () => 1 };

/** What a field costs of which one object is selected in each item. */
function priceWith(field: Field, args: Readonly<Record<string, unknown>>): number {
  const complexity = priceOf(field) as FieldComplexity<Record<string, unknown>, object>;
  const price = typeof complexity === 'function' ? complexity(args, SIZES, field as never) : complexity;
  return typeof price === 'number' ? price : (price.field ?? 0) + (price.multiplier ?? 1);
}

/** Every list says what it costs; the default would price a list like one object. */
export function pricedSchema(): void {
  it('knows a price that is the default', () => {
    const plain = fields.filter(([, field]) => priceOf(field) === plainPrice).map(([name]) => name);
    expect(plain).toEqual(expect.arrayContaining(['Query.node', 'Statement.policy', 'Statement.slug']));
    expect(lists.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'Query.nodes',
        'Statement.evidence',
        'Concept.narrower',
        'PolicyConnection.edges',
      ]),
    );
  });

  it.each(lists)('has a price of its own for the list %s', (_name, field) => {
    expect(priceOf(field)).toBeDefined();
    expect(priceOf(field)).not.toBe(plainPrice);
  });

  it.each(sized)('has a price that grows with %s', (_name, field, argument) => {
    const [small, large] = [4, 40].map((size) => priceWith(field, { [argument]: size }));
    expect(large).toBeGreaterThanOrEqual((small ?? NaN) + 36);
  });

  it('takes a size wherever it pages', () => {
    const paged = fields.filter(([, { type }]) => getNamedType(type).name.endsWith('Connection'));
    const names = new Set(sized.map(([, field]) => field));
    expect(paged.length).toBeGreaterThan(30);
    expect(paged.filter(([, field]) => !names.has(field)).map(([name]) => name)).toEqual([]);
  });
}
