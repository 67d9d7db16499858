import type { Builder } from '../../builder/builder.ts';
import { defineConnection, forwardArguments } from '../../builder/connection.ts';
import type { Context } from '../../builder/context.ts';
import { described } from '../../builder/described.ts';
import { badUserInput } from '../../builder/errors.ts';
import type { PageInfoRef } from '../../builder/page-info.ts';
import { pagePriceAfter } from '../../builder/price.ts';
import type { Catalogue } from '../../kinds/catalogue.ts';
import { parseGlobalId } from '../../kinds/kind.ts';
import { nodeById } from '../../kinds/node/read.ts';
import { present, type Refs } from '../../kinds/refs.ts';
import { suggest } from '../../kinds/suggest.ts';
import { defineBehind } from '../../kinds/statement/behind.ts';
import type { Neighbor } from './neighbors.ts';

/** The root field `neighbors`, with the types of its answer. */
export function defineNeighbors(
  builder: Builder,
  refs: Refs,
  pageInfo: PageInfoRef,
  { edges }: Catalogue,
): void {
  const edgeKind = builder.enumType('EdgeKind', {
    description: 'A sort of edge of the graph, as its relationships are called there.',
    values: described(Object.fromEntries(edges.map(({ type, description }) => [type, description]))),
  });
  const direction = builder.enumType('EdgeDirection', {
    description: 'Which way an edge leads.',
    values: described({
      OUT: 'From where one stands to the neighbour.',
      IN: 'From the neighbour to where one stands.',
    }),
  });
  const { connection, edge } = defineConnection(builder, {
    name: 'Neighbor',
    node: refs.node,
    pageInfo,
    description: 'what is one edge away',
    nodeOf: async (item, context) => {
      const { id } = item as Neighbor;
      return present(await nodeById(id, 'id', context), id);
    },
  });
  builder.objectFields(edge, (t) => ({
    edge: t.field({
      type: edgeKind,
      description: 'The sort of edge that leads there.',
      resolve: ({ node }) => (node as Neighbor).edge as never,
    }),
    direction: t.field({
      type: direction,
      description: 'Which way the edge leads.',
      resolve: ({ node }) => (node as Neighbor).direction,
    }),
  }));
  defineBehind(builder, refs, edge, (item) => (item as Neighbor).statements, {
    count:
      'How many statements are behind the edge; none where the vocabulary or the layout of a policy tells it.',
    statements: 'The statements behind the edge, by their ids.',
  });
  builder.queryField('neighbors', (t) =>
    t.field({
      type: connection,
      description:
        'What is one edge away from something, whatever its kind, by the sort of edge, its direction and the id of the neighbour.',
      args: {
        id: t.arg.id({ required: true, description: 'Where one stands, such as "Controller:jsm".' }),
        edges: t.arg({ type: [edgeKind], description: 'Only these sorts of edges; all unless given.' }),
        ...forwardArguments(builder),
      },
      // Whether it exists, and the version of the graph.
      complexity: (args) => pagePriceAfter(2, args),
      resolve: async (_root, { id, edges: asked, ...page }, context) => {
        const listing = context.neighbors(id, asked ?? undefined, page);
        if ((await nodeById(id, 'id', context)) === null) throw badUserInput(await nobody(id, context));
        return listing;
      },
    }),
  );
}

/** What is said of an id that nothing has, with the nearest slugs of its kind where these are in memory. */
async function nobody(id: string, { edition }: Context): Promise<string> {
  const { label = '', slug = '' } = parseGlobalId(id) ?? {};
  const { controllers, vocabulary } = await edition();
  const known = label === 'Controller' ? controllers : vocabulary.conceptsOf(label);
  const near = suggest(
    slug,
    known.map((each) => each.slug),
  );
  return `id: there is no ${label} "${id}"${near}`;
}
