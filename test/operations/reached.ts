import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isIntrospectionType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLType,
} from 'graphql';

export const contract = buildSchema(
  readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'),
);

/** The names of the types that a client can come upon. */
export const allTypes: readonly string[] = Object.values(contract.getTypeMap())
  .filter((type) => !isIntrospectionType(type))
  .map(({ name }) => name)
  .sort();

/** The names of the types of all that a document selects, gives as an argument, or declares as a variable. */
export function typesReachedBy(document: DocumentNode): ReadonlySet<string> {
  const reached = new Set<string>();
  const reach = (type: GraphQLType | null | undefined): void => {
    if (type) reached.add(getNamedType(type).name);
  };
  const info = new TypeInfo(contract);
  visit(
    document,
    visitWithTypeInfo(info, {
      OperationDefinition: () => {
        reach(info.getType());
      },
      Field: () => {
        reach(info.getType());
      },
      InlineFragment: () => {
        reach(info.getType());
      },
      Argument: () => {
        reach(info.getInputType());
      },
      ObjectField: () => {
        reach(info.getInputType());
      },
    }),
  );
  return reached;
}
