import { badUserInput } from './errors.ts';

/** Items of a page that was not asked for by size, and the most that one may ask for. */
export const DEFAULT_SIZE = 20;
export const MOST = 100;

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The place of an item in its order: what it sorts by, and its id. */
export type Keys = readonly string[];

/** What a page asks for, checked. */
export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  readonly after: Keys | undefined;
  readonly before: Keys | undefined;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: PageInfo;
}

/** A list of which one page is shown; what is not selected is not worked out. */
export interface Listing<T> {
  readonly page: () => Page<T> | Promise<Page<T>>;
  readonly totalCount: () => number | Promise<number>;
}

/** One sort order of one connection: a cursor of another one is foreign. */
export interface Order<T> {
  /** Name of the connection and of the order, which its cursors carry. */
  readonly connection: string;
  readonly orderBy: string;
  readonly descending?: boolean;
  keysOf(item: T): Keys;
}

/**
 * The page of a list that is in memory, in whichever order it comes. Cursors are keysets: a page does not shift when items come or
 * go before it.
 * @throws GraphQLError BAD_USER_INPUT for sizes and cursors that cannot be
 */
export function pageOf<T>(items: readonly T[], order: Order<T>, args: PageArgs): Page<T> {
  const request = pageRequest(order, args);
  const { size, backward, after, before } = request;
  const compare = (a: Keys, b: Keys): number => (order.descending ? compareKeys(b, a) : compareKeys(a, b));
  const left = items
    .map((item) => ({ item, keys: order.keysOf(item) }))
    .filter(
      ({ keys }) =>
        (after === undefined || compare(keys, after) > 0) &&
        (before === undefined || compare(keys, before) < 0),
    )
    .sort((a, b) => compare(a.keys, b.keys));
  // One more than the page tells whether anything follows.
  const found = backward ? left.slice(Math.max(0, left.length - size - 1)) : left.slice(0, size + 1);
  return pageFrom(
    found.map(({ item }) => item),
    order,
    request,
  );
}

/** The page of items that were found for a request: those of the page, and one more if there is one. */
export function pageFrom<T>(found: readonly T[], order: Order<T>, request: PageRequest): Page<T> {
  const { size, backward, after, before } = request;
  const more = found.length > size;
  const shown = backward ? found.slice(more ? 1 : 0) : found.slice(0, size);
  const edges = shown.map((node) => ({ cursor: encodeCursor(order, order.keysOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? before !== undefined : more,
      hasPreviousPage: backward ? more : after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/**
 * What the arguments ask for.
 * @throws GraphQLError BAD_USER_INPUT for sizes and cursors that cannot be
 */
export function pageRequest<T>(order: Order<T>, { first, after, last, before }: PageArgs): PageRequest {
  if (given(first) && given(last)) throw badUserInput('give first or last, not both');
  for (const [name, size] of Object.entries({ first, last })) {
    if (given(size) && (size < 0 || size > MOST)) {
      throw badUserInput(`${name} is ${size}: a page has from 0 to ${MOST} items`);
    }
  }
  return {
    size: first ?? last ?? DEFAULT_SIZE,
    backward: given(last),
    after: given(after) ? decodeCursor(order, 'after', after) : undefined,
    before: given(before) ? decodeCursor(order, 'before', before) : undefined,
  };
}

/** base64url of the JSON [1, connection, orderBy, keys]. */
function encodeCursor<T>(order: Order<T>, keys: Keys): string {
  return Buffer.from(JSON.stringify([1, order.connection, order.orderBy, keys])).toString('base64url');
}

function decodeCursor<T>(order: Order<T>, argument: string, cursor: string): Keys {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    parts = undefined;
  }
  if (Array.isArray(parts) && parts[0] === 1 && parts[1] === order.connection && parts[2] === order.orderBy) {
    const keys: unknown = parts[3];
    if (Array.isArray(keys) && keys.length === 2 && keys.every(isKey)) return keys;
  }
  throw badUserInput(`${argument} is not a cursor of this connection in this order: take one from its edges`);
}

/** Text that a database takes: no half of a surrogate pair. */
function isKey(key: unknown): key is string {
  return typeof key === 'string' && key.isWellFormed();
}

function compareKeys(a: Keys, b: Keys): number {
  for (const [index, key] of a.entries()) {
    const other = b[index] ?? '';
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

function given<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
