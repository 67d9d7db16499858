import { readFileSync } from 'node:fs';
import { buildSchema, execute, parse, type ExecutionResult, type GraphQLFieldResolver } from 'graphql';
import type { Page } from './pages.ts';
import { resolvers, type Context, type Resolver } from './resolvers.ts';
import type { StanceAnswer } from './stance.ts';
import { catalogue } from './things.ts';
import { today } from './world.ts';

/** The contract as it is published, which the product is held to elsewhere. */
export const schema = buildSchema(
  readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'),
);

/** What answers are made of, told while they are made. */
export interface Tally {
  readonly page: (page: Page<object>) => void;
  readonly stance: (stance: string) => void;
  /** Anything with an id. */
  readonly thing: () => void;
}

const concepts = new Set(catalogue.allConceptKinds.map(({ label }) => label));

/** The answer to a document by the files of the seed alone. */
export function answerOf(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  tally?: Tally,
): ExecutionResult {
  const context: Context = { today: today() };
  const resolve: GraphQLFieldResolver<unknown, Context> = (
    source,
    args,
    given,
    { parentType, fieldName },
  ) => {
    const resolver = resolverOf(parentType.name, fieldName);
    const value =
      resolver === undefined
        ? (source as Readonly<Record<string, unknown>>)[fieldName]
        : resolver(source as never, args as never, given);
    count(value, tally);
    return value;
  };
  const found = execute({
    schema,
    document: parse(query),
    variableValues: variables,
    contextValue: context,
    fieldResolver: resolve,
    typeResolver: (value) => (value as { readonly kind: string }).kind,
  });
  if (found instanceof Promise) throw new Error('nothing here takes time');
  return found;
}

function resolverOf(type: string, field: string): Resolver | undefined {
  const own = type.endsWith('Edge') ? 'Edge' : concepts.has(type) ? 'Concept' : type;
  return resolvers[own]?.[field];
}

/** A page tells itself by what it has, and an answer to a claim by its kind. */
function count(value: unknown, tally: Tally | undefined): void {
  if (tally === undefined || typeof value !== 'object' || value === null) return;
  if ('pageInfo' in value) tally.page(value as Page<object>);
  if ('id' in value) tally.thing();
  if ('kind' in value && value.kind === 'StanceAnswer') tally.stance((value as StanceAnswer).stance);
}
