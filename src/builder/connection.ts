import type { Builder } from './builder.ts';
import type { Context } from './context.ts';
import type { PageInfoRef } from './page-info.ts';
import { pageFrom, pageOf, pageRequest, type Keys, type Listing, type Order, type PageArgs } from './page.ts';
import type { Pages, Parent } from '../kinds/pages.ts';
import type { Filter, List, Place } from '../kinds/list.ts';
import type { RowOf, Shape } from '../engine/cypher.ts';

/** A type that stands in a list; which one it is, Pothos need not know here. */
type NodeRef = ReturnType<Builder['objectRef']>;

/** The listing of items that are in memory, in whichever order they come. */
export function listed<T>(items: readonly T[], order: Order<T>, args: PageArgs): Listing<T> {
  // Worked out at once, so that arguments that cannot be are refused whatever is selected.
  const page = pageOf(items, order, args);
  return { page: () => page, totalCount: () => items.length };
}

/** The listing of a list that the graph keeps, of one parent or, for '', of all. */
export function paged<C extends Shape>(
  pages: Pages,
  list: List<C>,
  parent: Parent,
  filter: Filter | undefined,
  order: Order<RowOf<C>>,
  args: PageArgs,
): Listing<RowOf<C>> {
  // Read at once, so that arguments that cannot be are refused whatever is selected.
  const request = pageRequest(order, args);
  const [first, last] = order.descending ? [request.before, request.after] : [request.after, request.before];
  const slice = {
    lower: placeOf(first),
    upper: placeOf(last),
    reverse: request.backward !== (order.descending ?? false),
    limit: request.size + 1,
  };
  return {
    page: async () => {
      const found = await pages.slice(list, parent, filter, slice);
      return pageFrom(order.descending ? [...found].reverse() : found, order, request);
    },
    totalCount: () => pages.total(list, parent, filter),
  };
}

function placeOf(keys: Keys | undefined): Place | undefined {
  return keys && { sortName: keys[0] ?? '', id: keys[1] ?? '' };
}

/** The types of a Relay connection: `name` + Edge and `name` + Connection. */
export function defineConnection(
  builder: Builder,
  {
    name,
    node,
    pageInfo,
    description,
    nodeOf = (item) => item,
  }: {
    name: string;
    node: unknown;
    pageInfo: PageInfoRef;
    description: string;
    /** The node of an item, where the item is more than its node. */
    nodeOf?: (item: unknown, context: Context) => unknown;
  },
) {
  const edge = builder.objectRef<{ cursor: string; node: unknown }>(`${name}Edge`).implement({
    description: `One of ${description}.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Its place in the list, for after and before.' }),
      node: t.field({
        type: node as NodeRef,
        description: 'The item.',
        resolve: (row, _args, context) => nodeOf(row.node, context) as never,
      }),
    }),
  });
  const connection = builder.objectRef<Listing<unknown>>(`${name}Connection`).implement({
    description: `A page of ${description} (Relay Cursor Connections).`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'What the page shows.',
        // The connection has been priced by the size of its page.
        complexity: { field: 1, multiplier: 1 },
        resolve: async ({ page }) => (await page()).edges,
      }),
      pageInfo: t.field({
        type: pageInfo,
        description: 'Where the page stands.',
        resolve: async ({ page }) => (await page()).pageInfo,
      }),
      totalCount: t.int({
        description: 'How many there are over all pages; worked out only when selected.',
        complexity: 1,
        resolve: ({ totalCount }) => totalCount(),
      }),
    }),
  });
  return { connection, edge };
}

/** The arguments of a connection. */
export function pageArguments(builder: Builder) {
  return builder.args((t) => ({
    first: t.int({ description: 'The size of the page, at most 100; 20 unless first or last is given.' }),
    after: t.string({ description: 'The cursor after which the page starts.' }),
    last: t.int({ description: 'The size of a page that ends the list, at most 100.' }),
    before: t.string({ description: 'The cursor before which the page ends.' }),
  }));
}

/** The arguments of a connection that is only read forward. */
export function forwardArguments(builder: Builder) {
  return builder.args((t) => ({
    first: t.int({ description: 'The size of the page, at most 100; 20 unless given.' }),
    after: t.string({ description: 'The cursor after which the page starts.' }),
  }));
}
