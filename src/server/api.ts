import { execute } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Atlas } from '../atlas.ts';
import type { Context } from '../builder/context.ts';
import { cost } from './cost.ts';
import { maskError } from './errors.ts';
import { LIMITS, limits } from './limits.ts';
import { operationsPage } from './operations-page.ts';
import { refuseBrokenParameters } from './parameters.ts';
import { DOCUMENT_ID, persisted } from './persisted.ts';
import { graphiql, renderPlayground } from './playground.ts';
import { readiness } from './readiness.ts';

export const GRAPHQL_PATH = '/graphql';

/** The executor that yoga brings gives fields in the order in which they are ready, not in that of the question. */
const inOrder: Plugin = {
  onExecute: ({ setExecuteFn }) => {
    setExecuteFn(execute);
  },
};

export interface ApiOptions {
  /** What one request may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Answer the operations of `schema/persisted.json` alone: no text of a client's own, and so no playground. */
  readonly persistedOnly: boolean;
  readonly log: Logger;
}

/**
 * The API over HTTP: GraphQL at /graphql, GraphiQL there for a browser, the questions that stand ready at / and
 * /operations, liveness at /health, readiness at /ready.
 */
export function createApi(
  atlas: Atlas,
  { timeoutMs, persistedOnly, log }: ApiOptions,
): YogaServerInstance<Record<string, unknown>, Context> {
  // The errors that yoga says have been logged by maskError before.
  const say = (...parts: unknown[]): void => {
    log.debug({ parts }, 'yoga');
  };
  return createYoga<Record<string, unknown>, Context>({
    schema: atlas.schema,
    context: ({ request }) => atlas.context({ signal: request.signal, timeoutMs }),
    graphqlEndpoint: GRAPHQL_PATH,
    healthCheckEndpoint: '/health',
    landingPage: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: LIMITS.bodyBytes,
    logging: { debug: say, info: say, warn: say, error: say },
    maskedErrors: { maskError: (error) => maskError(error, log) },
    extraParamNames: [DOCUMENT_ID],
    graphiql: persistedOnly ? false : graphiql,
    renderGraphiQL: renderPlayground,
    plugins: [
      persisted(persistedOnly),
      ...limits(),
      cost(log),
      inOrder,
      refuseBrokenParameters(),
      readiness(atlas, log),
      operationsPage(GRAPHQL_PATH, persistedOnly),
    ],
  });
}
