import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Variables in a URL or a form that are no JSON, and halves of characters, are the client's mistake; yoga lets the bare
 * SyntaxError through.
 */
export function refuseBrokenParameters(): Plugin {
  return {
    onParams: ({ params }) => {
      JSON.stringify(params.variables, refuseHalfCharacters);
    },
    onRequestParse: ({ requestParser, setRequestParser }) => {
      if (requestParser === undefined) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (error) {
          throw error instanceof SyntaxError ? notJson(error) : error;
        }
      });
    },
  };
}

/** Half of a surrogate pair is no text, and no database takes it; graphql-js refuses it in the query itself. */
function refuseHalfCharacters(key: string, value: unknown): unknown {
  if (typeof value === 'string' && !value.isWellFormed()) {
    const message = `the variable ${key} holds half of a character (a lone surrogate): send well-formed Unicode`;
    throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
  return value;
}

function notJson({ message }: SyntaxError): GraphQLError {
  const extensions = { code: 'BAD_REQUEST', http: { status: 400 } };
  return new GraphQLError(`variables and extensions must be JSON: ${message}`, { extensions });
}
