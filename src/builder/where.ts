import { tooMuch } from './errors.ts';

/** What a filter may hold: enough for any question, and few enough to answer. */
const MOST_NODES = 20;
const MOST_DEPTH = 4;

/** How large a filter may be, for the description of its input. */
export const FILTER_LIMIT = `At most ${MOST_NODES} filters, nested ${MOST_DEPTH} deep.`;

/** What the inputs that combine filters say of it. */
export const COMBINED = {
  and: 'Every one of these holds; of none, true.',
  or: 'One of these holds; of none, false.',
  not: 'This does not hold.',
} as const;

/** A filter that may hold others. */
interface Tree {
  readonly and?: readonly Tree[] | null | undefined;
  readonly or?: readonly Tree[] | null | undefined;
  readonly not?: Tree | null | undefined;
  /** Claims count as filters: each is answered by itself. */
  readonly says?: readonly unknown[] | null | undefined;
}

/**
 * Refuses a filter that is too large to answer.
 * @throws GraphQLError LIMIT_EXCEEDED
 */
export function refuseLarge(where: Tree): void {
  let nodes = 0;
  let deepest = 0;
  const count = (each: Tree, depth: number): void => {
    nodes += 1 + (each.says?.length ?? 0);
    deepest = Math.max(deepest, depth);
    for (const inner of [...(each.and ?? []), ...(each.or ?? []), ...(each.not ? [each.not] : [])])
      count(inner, depth + 1);
  };
  count(where, 1);
  if (nodes > MOST_NODES) throw tooMuch(`where has ${nodes} filters: at most ${MOST_NODES} are answered`);
  if (deepest > MOST_DEPTH)
    throw tooMuch(`where is nested ${deepest} deep: at most ${MOST_DEPTH} are answered`);
}
