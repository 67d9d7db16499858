import type { Builder } from '../../builder/builder.ts';
import { defineConnection, listed, pageArguments } from '../../builder/connection.ts';
import { defineOrder, ordering } from '../../builder/order.ts';
import type { PageInfoRef } from '../../builder/page-info.ts';
import type { PageArgs } from '../../builder/page.ts';
import { pagePriceAfter, priced } from '../../builder/price.ts';
import { controller } from '../../kinds/controller/kind.ts';
import { globalId } from '../../kinds/kind.ts';
import type { Refs } from '../../kinds/refs.ts';
import type { StanceTypes } from '../stances/type.ts';
import { claimsOf, defineControllerWhere, matching, type ControllerFields } from './where.ts';

const by = ordering('ControllerConnection', 'NAME');

/** Which controllers are asked for. */
interface Filtered {
  readonly where?: ControllerFields | null | undefined;
}

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
        (await edition()).controllerById.get(globalId(controller.label, slug)),
    }),
  );
  const { connection: page } = defineConnection(builder, {
    name: 'Controller',
    node: refs.controller,
    pageInfo,
    description: 'controllers',
  });
  const where = defineControllerWhere(builder, stances);
  const orderBy = defineOrder(builder, 'ControllerOrder', 'NAME', {
    sorts: 'How controllers sort.',
    forward: 'By name, without case and accents.',
    backward: 'By name, from the end.',
  });
  builder.queryField('controllers', (t) =>
    t.field({
      type: page,
      description: 'Controllers, all or those for which a filter holds.',
      // Every claim of the filter is put to every controller.
      complexity: priced(({ where: asked, ...page }: PageArgs & Filtered, sizes) =>
        pagePriceAfter(asked ? claimsOf(asked) * sizes.controllers : 0, page),
      ),
      args: {
        ...pageArguments(builder),
        where: t.arg({
          type: where,
          description: 'Which ones, such as {says: [{claim: {practice: SHARE, outside: "eu"}}]}.',
        }),
        orderBy: t.arg({ type: orderBy, description: 'By name unless given.' }),
      },
      resolve: async (_root, { where: asked, orderBy: order, ...args }, context) => {
        const { controllers } = await context.edition();
        const ids = asked ? await matching(asked, context) : undefined;
        const chosen = controllers.filter(({ id }) => ids?.has(id) ?? true);
        return listed(chosen, by(order), args);
      },
    }),
  );
}
