import type { Builder } from '../../builder/builder.ts';
import { defineConnection, paged, pageArguments } from '../../builder/connection.ts';
import { defineOrder, ordering } from '../../builder/order.ts';
import type { PageInfoRef } from '../../builder/page-info.ts';
import { pagePrice } from '../../builder/price.ts';
import { globalId } from '../kind.ts';
import type { Refs } from '../refs.ts';
import { policy } from './kind.ts';
import { policiesOfAll, policiesOfController, sectionsOfPolicy } from './lists.ts';

const byTitle = ordering('PolicyConnection', 'TITLE');
const inText = ordering('SectionConnection', 'TEXT');

/** The root fields of policies, the policies of a controller, and the sections of a policy. */
export function definePolicyQueries(builder: Builder, refs: Refs, pageInfo: PageInfoRef): void {
  builder.queryField(policy.field, (t) =>
    t.field({
      type: refs.policy,
      nullable: true,
      description: 'One policy; null if there is none of this slug.',
      args: { slug: t.arg.string({ required: true, description: 'Such as "jsm".' }) },
      resolve: (_root, { slug }, { loaders }) => loaders.policy.load(globalId(policy.label, slug)),
    }),
  );
  const { connection } = defineConnection(builder, {
    name: 'Policy',
    node: refs.policy,
    pageInfo,
    description: 'policies',
  });
  const orderBy = defineOrder(builder, 'PolicyOrder', 'TITLE', {
    sorts: 'How policies sort.',
    forward: 'By title, without case and accents.',
    backward: 'By title, from the end.',
  });
  builder.queryField(policy.plural, (t) =>
    t.field({
      type: connection,
      description: 'All policies.',
      complexity: pagePrice,
      args: {
        ...pageArguments(builder),
        orderBy: t.arg({ type: orderBy, description: 'By title unless given.' }),
      },
      resolve: (_root, { orderBy: order, ...args }, { pages }) =>
        paged(pages, policiesOfAll, '', undefined, byTitle(order), args),
    }),
  );
  builder.objectField(refs.controller, policy.plural, (t) =>
    t.field({
      type: connection,
      description: 'The policies that the controller publishes, by title.',
      complexity: pagePrice,
      args: pageArguments(builder),
      resolve: ({ id }, args, { pages }) =>
        paged(pages, policiesOfController, id, undefined, byTitle(undefined), args),
    }),
  );
  const { connection: sections } = defineConnection(builder, {
    name: 'Section',
    node: refs.section,
    pageInfo,
    description: 'sections',
  });
  builder.objectField(refs.policy, 'sections', (t) =>
    t.field({
      type: sections,
      description: 'The sections of the policy, in the order of its text.',
      complexity: pagePrice,
      args: pageArguments(builder),
      resolve: ({ id }, args, { pages }) =>
        paged(pages, sectionsOfPolicy, id, undefined, inText(undefined), args),
    }),
  );
}
