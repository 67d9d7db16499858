import { readFileSync } from 'node:fs';
import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { productAtlas } from '../../src/product.ts';
import { allContracts } from '../support/contracts.ts';
import { unopened } from '../support/unopened.ts';

const atlas = productAtlas(unopened());
const printed = await allContracts(atlas);

describe('the contracts in schema/', () => {
  it.each(Object.entries(printed))(
    '%s is what the code makes (npm run schema prints it)',
    (file, content) => {
      expect(readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8')).toBe(content);
    },
  );
});

describe('the schema', () => {
  it('describes every type, field, argument and value for an analyst', () => {
    const silent: string[] = [];
    const check = (name: string, description: string | null | undefined): void => {
      if (description === null || description === undefined || description.length < 8) silent.push(name);
    };
    for (const type of Object.values(atlas.schema.getTypeMap())) {
      if (isIntrospectionType(type) || ['Boolean', 'Float', 'ID', 'Int', 'String'].includes(type.name))
        continue;
      check(type.name, type.description);
      if (isEnumType(type))
        for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields()))
          check(`${type.name}.${field.name}`, field.description);
      }
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field.description);
          for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg.description);
        }
      }
    }
    expect(silent).toEqual([]);
  });
});
