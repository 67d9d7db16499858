import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';

/** What one operation may ask. The deepest useful question is 14 deep, and the introspection of tools is 15. */
export const LIMITS = {
  depth: 16,
  aliases: 30,
  directives: 50,
  tokens: 2_000,
  nesting: 100,
  bodyBytes: 100_000,
  /** In objects: 20 controllers with 3 statements of 5 quotes each are 481. */
  cost: 50_000,
} as const;

/** What graphql-js says of introspection that runs in circles: a field of a type of a field of a type ... */
const CIRCULAR_INTROSPECTION = 'Maximum introspection depth exceeded';

/** Refuses operations that are too large, before anything of them runs. The body's size is yoga's to measure. */
export function limits(): Plugin[] {
  return [
    maxTokensPlugin(refusing('tokens', LIMITS.tokens)),
    maxDepthPlugin({
      ...refusing('depth', LIMITS.depth),
      // A level is a field within a field: to take part of a query into a fragment makes it neither deeper nor shallower.
      flattenFragments: true,
      // Counted like everything else, so that the exemption cannot be used.
      ignoreIntrospection: false,
    }),
    // By default an alias of __typename would not count.
    maxAliasesPlugin({ ...refusing('aliases', LIMITS.aliases), allowList: [] }),
    maxDirectivesPlugin(refusing('directives', LIMITS.directives)),
    { onValidate: () => refuseCircularIntrospection, onParams: refuseNestedVariables },
  ];
}

/** The error of a request that asks for more than a limit allows. */
export function limitExceeded(asked: string, most: string | number, status = 400): GraphQLError {
  // Without `spec`, so that the status holds also for clients that accept only application/json.
  return new GraphQLError(`${asked}: at most ${most}`, {
    extensions: { code: 'LIMIT_EXCEEDED', http: { status } },
  });
}

/**
 * Options that make a plugin refuse in our words. To throw ends the validation there, so that an operation that is too
 * large costs no more work.
 */
function refusing(what: string, most: number) {
  const onReject = (_context: unknown, { message }: GraphQLError): never => {
    // Tokens are not counted to the end.
    const found = /found (\d+)/.exec(message)?.[1] ?? `${most + 1} or more`;
    throw limitExceeded(`${what} ${found}`, most);
  };
  return { n: most, onReject: [onReject] };
}

/** graphql-js has this limit itself, but tells it as a mistake in the query. */
function refuseCircularIntrospection({ result }: { result: readonly Error[] }): void {
  if (result.some(({ message }) => message === CIRCULAR_INTROSPECTION))
    throw limitExceeded('introspection 3 lists of fields deep or more', 2);
}

/** To read values nested thousands deep takes more stack than there is, which would look like a failure of ours. */
function refuseNestedVariables({ params }: { params: GraphQLParams }): void {
  const nesting = nestingOf(params.variables);
  if (nesting > LIMITS.nesting) throw limitExceeded(`variables nested ${nesting} deep`, LIMITS.nesting);
}

/** How many objects and lists lie within each other, counted level by level, so without a stack. */
function nestingOf(value: unknown): number {
  const isNested = (item: unknown): item is object => typeof item === 'object' && item !== null;
  let depth = 0;
  for (let level = [value].filter(isNested); level.length > 0; depth++)
    level = level.flatMap((item) => Object.values(item) as unknown[]).filter(isNested);
  return depth;
}
