import { badUserInput } from '../../builder/errors.ts';
import type { Loaders } from '../loaders.ts';
import { present, type StatementRow } from '../refs.ts';

/** The most that a plain list shows. */
export const MOST_LISTED = 100;

/**
 * How many items of a plain list are asked for.
 * @throws GraphQLError BAD_USER_INPUT for sizes that cannot be
 */
export function listSize(first: number | null | undefined, usual: number): number {
  const asked = first ?? usual;
  if (asked >= 0 && asked <= MOST_LISTED) return asked;
  throw badUserInput(`first is ${asked}: a list has from 0 to ${MOST_LISTED} items`);
}

/** The statements behind an answer or an edge, by their ids. */
export function statementsBehind(ids: readonly string[], loaders: Loaders): Promise<StatementRow[]> {
  return Promise.all(ids.map(async (id) => present(await loaders.statement.load(id), id)));
}
