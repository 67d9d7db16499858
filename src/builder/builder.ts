import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import { getNamedType, isLeafType, type GraphQLOutputType } from 'graphql';
import { isIsoDate, type IsoDate } from '../kinds/jurisdiction/date.ts';
import type { Context } from './context.ts';
import { badUserInput } from './errors.ts';

/** The types that every part of the schema is built with. */
interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: IsoDate; Output: IsoDate };
  };
}

export type Builder = ReturnType<typeof createBuilder>;

/** A builder for one schema: an atlas has its own, so no state is shared between two. */
export function createBuilder() {
  const builder = new SchemaBuilder<SchemaTypes>({
    defaultFieldNullability: false,
    plugins: [ComplexityPlugin],
    // The price is worked out by the server, before anything runs.
    complexity: { disabled: true, fieldComplexity: plainPrice },
  });
  builder.scalarType('Date', {
    description: 'A day, as ISO 8601: "2018-05-25".',
    parseValue: (value) => {
      if (isIsoDate(value)) return value;
      throw badUserInput(`${JSON.stringify(value)} is not a day: write it as "2018-05-25"`);
    },
    serialize: (value) => value,
  });
  builder.queryType({ description: 'Questions about what privacy policies say.' });
  return builder;
}

/** What a field costs that says no price: nothing for a value, and one for an object. */
export function plainPrice(
  _args: unknown,
  _context: unknown,
  field: { readonly type: GraphQLOutputType },
): number {
  return isLeafType(getNamedType(field.type)) ? 0 : 1;
}
