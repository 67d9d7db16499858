import type { Builder } from '../../builder/builder.ts';
import { defineConnection, listed, pageArguments } from '../../builder/connection.ts';
import type { Order } from '../../builder/page.ts';
import type { PageInfoRef } from '../../builder/page-info.ts';
import type { ControllerRow, Refs } from '../../kinds/refs.ts';
import type { StanceTypes } from '../stances/type.ts';
import { defineControllerWhere, matching } from './where.ts';

const connection = 'ControllerConnection';
const keysOf = ({ sortName, id }: ControllerRow): readonly string[] => [sortName, id];
const ORDERS = {
  NAME: { description: 'By name, without case and accents.', order: { connection, orderBy: 'NAME', keysOf } },
  NAME_DESC: {
    description: 'By name, from the end.',
    order: { connection, orderBy: 'NAME_DESC', keysOf, descending: true },
  },
} as const satisfies Record<string, { description: string; order: Order<ControllerRow> }>;

/** The root fields `controller` and `controllers`. */
export function defineControllers(
  builder: Builder,
  refs: Refs,
  stances: StanceTypes,
  pageInfo: PageInfoRef,
): void {
  builder.queryField('controller', (t) =>
    t.field({
      type: refs.controller,
      nullable: true,
      description: 'One controller; null if there is none of this slug.',
      args: { slug: t.arg.string({ required: true, description: 'Such as "jsm".' }) },
      resolve: async (_root, { slug }, { edition }) =>
        (await edition()).controllers.find((each) => each.slug === slug),
    }),
  );
  const page = defineConnection(builder, {
    name: 'Controller',
    node: refs.controller,
    pageInfo,
    description: 'controllers',
  });
  const where = defineControllerWhere(builder, stances);
  const orderBy = builder.enumType('ControllerOrder', {
    description: 'How controllers sort.',
    values: Object.fromEntries(
      Object.entries(ORDERS).map(([name, { description }]) => [name, { description }]),
    ) as Record<keyof typeof ORDERS, { description: string }>,
  });
  builder.queryField('controllers', (t) =>
    t.field({
      type: page,
      description: 'Controllers, all or those for which a filter holds.',
      args: {
        ...pageArguments(builder),
        where: t.arg({
          type: where,
          description: 'Which ones, such as {says: [{claim: {practice: SHARE, outside: "eu"}}]}.',
        }),
        orderBy: t.arg({ type: orderBy, description: 'By name unless given.' }),
      },
      resolve: async (_root, { where: asked, orderBy: by, ...args }, context) => {
        const { controllers } = await context.edition();
        const ids = asked ? await matching(asked, context) : undefined;
        const chosen = controllers.filter(({ id }) => ids?.has(id) ?? true);
        return listed(chosen, ORDERS[by ?? 'NAME'].order, args);
      },
    }),
  );
}
