import type { Builder } from '../../builder/builder.ts';
import { defineConnection, paged, pageArguments } from '../../builder/connection.ts';
import { defineOrder } from '../../builder/order.ts';
import type { PageInfoRef } from '../../builder/page-info.ts';
import { pagePriceAfter } from '../../builder/price.ts';
import type { PageArgs } from '../../builder/page.ts';
import type { Catalogue } from '../catalogue.ts';
import { globalId } from '../kind.ts';
import type { Refs } from '../refs.ts';
import type { StatementEnums } from './enums.ts';
import { statement } from './kind.ts';
import { statementsOfAll, statementsOfController, statementsOfPolicy, statementsOfSection } from './lists.ts';
import { asRead } from './order.ts';
import type { definePeriodWhere } from './period.ts';
import { defineStatementWhere, statementFilter } from './where.ts';

/** The root fields of statements, and the statements of a controller and of a policy; gives their connection. */
export function defineStatementQueries(
  builder: Builder,
  refs: Refs,
  enums: StatementEnums,
  period: ReturnType<typeof definePeriodWhere>,
  pageInfo: PageInfoRef,
  catalogue: Catalogue,
): ReturnType<typeof defineConnection>['connection'] {
  builder.queryField(statement.field, (t) =>
    t.field({
      type: refs.statement,
      nullable: true,
      description: 'One statement; null if there is none of this slug.',
      args: { slug: t.arg.string({ required: true, description: 'Such as "jsm/no-sharing-outside-eu".' }) },
      resolve: (_root, { slug }, { loaders }) => loaders.statement.load(globalId(statement.label, slug)),
    }),
  );
  const { connection } = defineConnection(builder, {
    name: 'Statement',
    node: refs.statement,
    pageInfo,
    description: 'statements',
  });
  const where = defineStatementWhere(builder, enums, period, catalogue);
  const orderBy = defineOrder(builder, 'StatementOrder', 'TEXT', {
    sorts: 'How statements sort.',
    forward: 'By the slug of the policy, then by where in its text the first quote starts.',
    backward: 'The same, from the end.',
  });
  const filtered = () =>
    builder.args((t) => ({
      where: t.field({
        type: where,
        description: 'Which ones, such as {polarity: DENIED}; all unless given.',
      }),
      orderBy: t.field({ type: orderBy, description: 'As they are read unless given.' }),
    }));
  const lists = [
    [refs.controller, statementsOfController, 'What the policies of the controller say.'],
    [refs.policy, statementsOfPolicy, 'What the policy says.'],
    [refs.section, statementsOfSection, 'What is quoted from the section.'],
  ] as const;
  builder.queryField(statement.plural, (t) =>
    t.field({
      type: connection,
      description: 'What the policies say, statement by statement.',
      complexity: filteredPrice,
      args: { ...pageArguments(builder), ...filtered() },
      resolve: async (_root, { where: asked, orderBy: order, ...args }, context) =>
        paged(context.pages, statementsOfAll, '', await statementFilter(asked, context), asRead(order), args),
    }),
  );
  for (const [parent, list, description] of lists) {
    builder.objectField(parent, statement.plural, (t) =>
      t.field({
        type: connection,
        description,
        complexity: filteredPrice,
        args: { ...pageArguments(builder), ...filtered() },
        resolve: async ({ id }, { where: asked, orderBy: order, ...args }, context) =>
          paged(context.pages, list, id, await statementFilter(asked, context), asRead(order), args),
      }),
    );
  }
  return connection;
}

/** A filter looks its terms up in what is kept of the graph, so it asks for the version of it. */
function filteredPrice({ where, ...page }: PageArgs & { readonly where?: object | null | undefined }) {
  return pagePriceAfter(where ? 1 : 0, page);
}
