import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { EngineError } from '../engine/errors.ts';
import { LIMITS, limitExceeded } from './limits.ts';

/**
 * What a client sees of an error: its own mistakes as they are, a database that does not answer as SERVICE_UNAVAILABLE or
 * TIMEOUT, and everything else only by an id that the log has too.
 */
export function maskError(error: unknown, log: Logger): Error {
  if (error instanceof GraphQLError && isForClient(error)) {
    return inOurCodes(error);
  }
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  const masked = (code: string, message: string): GraphQLError =>
    new GraphQLError(message, { ...place, extensions: { code } });
  if (original instanceof EngineError && original.code === 'TIMEOUT') {
    return masked('TIMEOUT', 'the answer took longer than it may: ask for less');
  }
  if (
    original instanceof EngineError &&
    ['UNAVAILABLE', 'UNAUTHORIZED', 'CONFLICT'].includes(original.code)
  ) {
    log.warn({ err: original }, 'the database does not answer');
    return masked('SERVICE_UNAVAILABLE', 'the database does not answer at present: try again later');
  }
  const requestId = randomUUID();
  // A client that has gone away is no fault of ours, and nobody reads the answer.
  const level = original instanceof EngineError && original.code === 'ABORTED' ? 'debug' : 'error';
  log[level]({ err: original, requestId }, 'an operation failed');
  return new GraphQLError(`something went wrong here (request ${requestId})`, {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  });
}

/** An error that graphql-js or yoga made of the request, with the code that this API promises. */
function inOurCodes(error: GraphQLError): GraphQLError {
  const { extensions } = error;
  switch (extensions['code']) {
    // Variables of the wrong type come without a code, and those that a scalar refuses with ours.
    case undefined:
    case 'BAD_USER_INPUT':
    // An operation name that the document does not have, or none where it has several.
    case 'OPERATION_RESOLUTION_FAILURE':
      extensions['code'] = 'BAD_USER_INPUT';
      // Nothing has run: GraphQL over HTTP has 400 for it in its own media type.
      if (error.path === undefined) extensions['http'] ??= { status: 400, spec: true };
      return error;
    case 'REQUEST_ENTITY_TOO_LARGE':
      return limitExceeded(`body of ${LIMITS.bodyBytes + 1} bytes or more`, LIMITS.bodyBytes, 413);
    // Yoga makes of a refusal by the parser a syntax error, which is 200 in application/json.
    case 'LIMIT_EXCEEDED':
      if (extensions['http'] !== undefined) extensions['http'] = { ...extensions['http'], spec: false };
      return error;
    default:
      return error;
  }
}

/** Errors of the request, and those that a resolver made for the client: they carry a code. */
function isForClient({ originalError, path, extensions }: GraphQLError): boolean {
  const thrown = originalError ?? undefined;
  if (thrown !== undefined && !(thrown instanceof GraphQLError)) return false;
  return path === undefined || extensions['code'] !== undefined;
}
