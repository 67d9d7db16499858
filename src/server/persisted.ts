import {
  usePersistedOperations,
  type UsePersistedOperationsOptions,
} from '@graphql-yoga/plugin-persisted-operations';
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { PERSISTED, type Operation } from './operations.ts';

/** The parameter of GraphQL over HTTP that names a persisted operation. */
export const DOCUMENT_ID = 'documentId';
/** How such a name says which hash it is. */
const SHA256 = 'sha256:';

/** The name of an operation, as a client sends it. */
export function documentIdOf({ hash }: Operation): string {
  return `${SHA256}${hash}`;
}

/**
 * Operations by the SHA-256 of their text instead of the text: as `documentId: "sha256:..."`, the way of GraphQL over HTTP,
 * or as `extensions: {persistedQuery: {version: 1, sha256Hash}}`, that of Apollo's clients.
 * @param only refuse every operation that comes as text
 */
export function persisted(only: boolean): Plugin {
  const plugin = usePersistedOperations({
    allowArbitraryOperations: !only,
    extractPersistedOperationId: (params, request) => hashOf(params, new URL(request.url).searchParams),
    getPersistedOperation: (hash) => PERSISTED.get(hash) ?? null,
    customErrors: refusals(only),
  });
  return {
    ...plugin,
    // An empty text is a text too, and the parser tells what is wrong with it.
    onParams: (payload) => (!only && payload.params.query === '' ? undefined : plugin.onParams?.(payload)),
  };
}

function hashOf(params: GraphQLParams, search: URLSearchParams): string | null {
  const id = (params as Readonly<Record<string, unknown>>)[DOCUMENT_ID] ?? search.get(DOCUMENT_ID);
  if (typeof id === 'string') return id.startsWith(SHA256) ? id.slice(SHA256.length) : id;
  const query = (params.extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)
    ?.persistedQuery;
  return typeof query?.sha256Hash === 'string' ? query.sha256Hash : null;
}

function refusals(only: boolean): NonNullable<UsePersistedOperationsOptions['customErrors']> {
  const listed = `the ${PERSISTED.size} that this server knows are in schema/persisted.json`;
  return {
    keyNotFound: () =>
      only
        ? refusal('PERSISTED_QUERY_ONLY', `send ${DOCUMENT_ID}, the name of an operation: ${listed}`)
        : refusal(
            'BAD_REQUEST',
            `send query, the text of an operation, or ${DOCUMENT_ID}, the name of one; a POST as content-type: application/json`,
          ),
    notFound: ({ params, request }) =>
      refusal(
        'PERSISTED_QUERY_NOT_FOUND',
        `no operation is named ${JSON.stringify(hashOf(params, new URL(request.url).searchParams))}: ${listed}`,
      ),
    persistedQueryOnly: () =>
      refusal(
        'PERSISTED_QUERY_ONLY',
        `this server takes no text of an operation, only ${DOCUMENT_ID}, the name of one: ${listed}`,
      ),
  };
}

function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
