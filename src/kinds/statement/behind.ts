import type { Builder } from '../../builder/builder.ts';
import type { defineConnection } from '../../builder/connection.ts';
import { badUserInput } from '../../builder/errors.ts';
import { MOST } from '../../builder/page.ts';
import { firstPrice } from '../../builder/price.ts';
import type { Loaders } from '../loaders.ts';
import { present, type Refs, type StatementRow } from '../refs.ts';

/**
 * How many items of a plain list are asked for.
 * @throws GraphQLError BAD_USER_INPUT for sizes that cannot be
 */
export function listSize(first: number | null | undefined, usual: number): number {
  const asked = first ?? usual;
  if (asked >= 0 && asked <= MOST) return asked;
  throw badUserInput(`first is ${asked}: a list has from 0 to ${MOST} items`);
}

/** The statements behind an answer or an edge, by their ids. */
export function statementsBehind(ids: readonly string[], loaders: Loaders): Promise<StatementRow[]> {
  return Promise.all(ids.map(async (id) => present(await loaders.statement.load(id), id)));
}

/** Gives an edge the statements behind it, by the ids that its item carries. */
export function defineBehind(
  builder: Builder,
  refs: Refs,
  edge: ReturnType<typeof defineConnection>['edge'],
  behind: (item: unknown) => readonly string[],
  says: { readonly count: string; readonly statements: string },
): void {
  builder.objectFields(edge, (t) => ({
    statementCount: t.int({ description: says.count, resolve: ({ node }) => behind(node).length }),
    statements: t.field({
      type: [refs.statement],
      description: says.statements,
      complexity: firstPrice(5),
      args: { first: t.arg.int({ defaultValue: 5, description: `How many, at most ${MOST}.` }) },
      resolve: ({ node }, { first }, { loaders }) =>
        statementsBehind(behind(node).slice(0, listSize(first, 5)), loaders),
    }),
  }));
}
