import { execute } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Atlas } from '../atlas.ts';
import type { Context } from '../builder/context.ts';
import { cost } from './cost.ts';
import { maskError } from './errors.ts';
import { HEADLINE } from './headline.ts';
import { LIMITS, limits } from './limits.ts';
import { refuseBrokenParameters } from './parameters.ts';
import { readiness } from './readiness.ts';

export const GRAPHQL_PATH = '/graphql';

/** The executor that yoga brings gives fields in the order in which they are ready, not in that of the question. */
const inOrder: Plugin = {
  onExecute: ({ setExecuteFn }) => {
    setExecuteFn(execute);
  },
};

/** The API over HTTP: GraphQL at /graphql, GraphiQL there for a browser, liveness at /health, readiness at /ready. */
export function createApi(
  atlas: Atlas,
  { timeoutMs, log }: { timeoutMs: number; log: Logger },
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
    graphiql: { title: 'Policy Atlas', defaultQuery: HEADLINE },
    // The page is 9 MB, so it is loaded when the first browser asks for it.
    renderGraphiQL: async (options) =>
      (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    plugins: [
      ...limits(),
      cost(log),
      inOrder,
      refuseBrokenParameters(),
      readiness(atlas, log),
      {
        onRequest: (request) => {
          if (request.url.pathname !== '/') return;
          const { Response } = request.fetchAPI;
          request.endResponse(new Response(null, { status: 302, headers: { location: GRAPHQL_PATH } }));
        },
      },
    ],
  });
}
