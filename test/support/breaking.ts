import {
  buildSchema,
  findBreakingChanges,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';

/** What breaks a client of the first schema when the second is served, a sentence each; both are given as text. */
export function breakingChanges(before: string, after: string): readonly string[] {
  const [old, next] = [buildSchema(before), buildSchema(after)];
  const found = findBreakingChanges(old, next).map(({ description }) => description);
  return [...found, ...defaultsLost(old, next)].sort();
}

/** graphql-js takes a default for a detail, but where null is refused a client without a value breaks with it. */
function defaultsLost(old: GraphQLSchema, next: GraphQLSchema): readonly string[] {
  const now = inputs(next);
  return [...inputs(old)]
    .filter(
      ([place, was]) => isNonNullType(was.type) && was.defaultValue !== undefined && isBare(now.get(place)),
    )
    .map(([place]) => `${place} lost its default value and must be given.`);
}

function isBare(input: GraphQLArgument | GraphQLInputField | undefined): boolean {
  return input !== undefined && isNonNullType(input.type) && input.defaultValue === undefined;
}

function inputs(schema: GraphQLSchema): ReadonlyMap<string, GraphQLArgument | GraphQLInputField> {
  const found = new Map<string, GraphQLArgument | GraphQLInputField>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) found.set(`${type.name}.${field.name}`, field);
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        for (const arg of field.args) found.set(`${type.name}.${field.name} arg ${arg.name}`, arg);
      }
    }
  }
  return found;
}
