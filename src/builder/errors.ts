import { GraphQLError } from 'graphql';

/** The caller asked for something that cannot be: the message names the input and says what would be right. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
