import type { Builder } from '../../builder/builder.ts';
import { defineConnection, listed, pageArguments } from '../../builder/connection.ts';
import { defineOrder, ordering } from '../../builder/order.ts';
import type { PageInfoRef } from '../../builder/page-info.ts';
import { pagePrice } from '../../builder/price.ts';
import type { Catalogue } from '../catalogue.ts';
import { globalId } from '../kind.ts';
import type { Refs } from '../refs.ts';
import { conceptTest, defineConceptWhere } from './where.ts';

/** The root fields of every kind of concept, one and many: `purpose(slug)` and `purposes`. */
export function defineConceptQueries(
  builder: Builder,
  refs: Refs,
  pageInfo: PageInfoRef,
  catalogue: Catalogue,
): void {
  const where = defineConceptWhere(builder);
  const orderBy = defineOrder(builder, 'ConceptOrder', 'NAME', {
    sorts: 'How terms sort.',
    forward: 'By name, without case and accents.',
    backward: 'By name, from the end.',
  });
  for (const kind of catalogue.allConceptKinds) {
    const type = refs.concepts.get(kind.label);
    if (type === undefined) throw new Error(`the kind ${kind.label} has no type`);
    const { example } = kind.roles[0];
    builder.queryField(kind.field, (t) =>
      t.field({
        type,
        nullable: true,
        description: `One ${kind.label}; null if there is none of this slug.`,
        args: { slug: t.arg.string({ required: true, description: `Such as "${example}".` }) },
        resolve: async (_root, { slug }, { edition }) =>
          (await edition()).vocabulary.concept(globalId(kind.label, slug)),
      }),
    );
    const by = ordering(`${kind.label}Connection`, 'NAME');
    const { connection: page } = defineConnection(builder, {
      name: kind.label,
      node: type,
      pageInfo,
      description: `terms of the kind ${kind.label}`,
    });
    builder.queryField(kind.plural, (t) =>
      t.field({
        type: page,
        description: kind.description,
        complexity: pagePrice,
        args: {
          ...pageArguments(builder),
          where: t.arg({ type: where, description: 'Which ones; all unless given.' }),
          orderBy: t.arg({ type: orderBy, description: 'By name unless given.' }),
        },
        resolve: async (_root, { where: asked, orderBy: order, ...args }, context) => {
          const concepts = (await context.edition()).vocabulary.conceptsOf(kind.label);
          const test = asked ? await conceptTest(asked, kind, context) : undefined;
          return listed(test ? concepts.filter(test) : concepts, by(order), args);
        },
      }),
    );
  }
}
