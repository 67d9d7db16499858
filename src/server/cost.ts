import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Context } from '../builder/context.ts';
import type { Sizes } from '../builder/price.ts';
import { maskError } from './errors.ts';
import { LIMITS } from './limits.ts';

/** What an operation costs: told in `extensions.cost` of its answer. */
interface Cost {
  /** The price before it runs, in objects: an upper bound of the rows. */
  readonly estimated: number;
  readonly limit: number;
  /** The statements that it sent to the database, and the rows that came back. */
  readonly statements: number;
  readonly rows: number;
}

/** Prices every operation before it runs, refuses those above the limit, and tells what was spent. */
export function cost(log: Logger): Plugin<Context> {
  return {
    onExecute: async ({ args, context: { spent, sizes }, setResultAndStopExecution: stop }) => {
      let estimated: number | undefined;
      try {
        estimated = priceOf(args, await sizes());
      } catch (error) {
        // Whatever it is, it is no mistake of the client.
        const fault = error instanceof GraphQLError ? new Error('no price', { cause: error }) : error;
        stop({ errors: [maskError(fault, log) as GraphQLError] });
        return;
      }
      if (estimated === undefined) return;
      const price = estimated;
      const told = (): Cost => ({ estimated: price, limit: LIMITS.cost, ...spent });
      if (price > LIMITS.cost) {
        stop({ errors: [tooDear(price)], extensions: { cost: told() } });
        return;
      }
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (Symbol.asyncIterator in result) return;
          setResult({ ...result, extensions: { ...result.extensions, cost: told() } } as ExecutionResult);
        },
      };
    },
  };
}

/**
 * The price of the operation that is to run, with its variables; none where there is no such operation or a variable is
 * wrong, which running it tells.
 */
function priceOf(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  sizes: Sizes,
): number | undefined {
  const chosen = getOperationAST(document, operationName);
  if (!chosen || !schema.getRootType(chosen.operation)) return undefined;
  const variables = variableValues ?? {};
  if (getVariableValues(schema, chosen.variableDefinitions ?? [], variables).errors) return undefined;
  // Of several operations the plugin would price the first.
  const definitions = document.definitions.filter(
    (each) => each === chosen || each.kind === Kind.FRAGMENT_DEFINITION,
  );
  const priced = withoutIntrospection({ ...document, definitions });
  return complexityFromQuery(priced, { schema, ctx: sizes, variables }).complexity;
}

/** What tells of the schema is free: it is small, has limits of its own, and the tools need it. */
function withoutIntrospection(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: ({ name }) => (name.value.startsWith('__') ? null : undefined),
  });
}

function tooDear(price: number): GraphQLError {
  const [asked, most] = [price, LIMITS.cost].map((each) => each.toLocaleString('en'));
  return new GraphQLError(
    `the operation costs ${asked} and may cost ${most}: ask for smaller pages or for fewer lists within lists`,
    { extensions: { code: 'COST_LIMIT_EXCEEDED', http: { status: 400 } } },
  );
}
