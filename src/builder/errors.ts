import { GraphQLError } from 'graphql';

/** The caller asked for something that cannot be: the message names the input and says what would be right. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** The caller asked for more than is answered: the message says how much, and what is the most. */
export function tooMuch(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } });
}
