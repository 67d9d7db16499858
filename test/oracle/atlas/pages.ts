import { compareKeys, type Keys } from './things.ts';

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page of a connection as it is answered; what else its edges and itself carry is given with the items. */
export interface Page<E extends object> {
  readonly edges: readonly (E & { readonly cursor: string })[];
  readonly totalCount: number;
  /** How many items of the list come before those that are shown. */
  readonly skipped: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A list in its order, and the names that its cursors carry. */
export interface Listed<E extends object> {
  readonly connection: string;
  readonly orderBy: string;
  readonly items: readonly { readonly keys: Keys; readonly edge: E }[];
}

const USUAL = 20;

/** The page of a list that its arguments ask for. */
export function page<E extends object>({ connection, orderBy, items }: Listed<E>, args: PageArgs): Page<E> {
  const cursor = (keys: Keys): string =>
    Buffer.from(JSON.stringify([1, connection, orderBy, keys])).toString('base64url');
  const place = (given: string | null | undefined): Keys | undefined =>
    given === null || given === undefined ? undefined : keysIn(given, connection, orderBy);
  const [after, until] = [place(args.after), place(args.before)];
  const turn = orderBy.endsWith('_DESC') ? -1 : 1;
  const ordered = [...items].sort((a, b) => turn * compareKeys(a.keys, b.keys));
  const left = ordered.filter(
    ({ keys }) =>
      (after === undefined || turn * compareKeys(keys, after) > 0) &&
      (until === undefined || turn * compareKeys(keys, until) < 0),
  );
  const backward = typeof args.last === 'number';
  const size = args.first ?? args.last ?? USUAL;
  const shown = backward ? left.slice(Math.max(0, left.length - size)) : left.slice(0, size);
  const more = left.length > shown.length;
  const edges = shown.map(({ keys, edge }) => ({ ...edge, cursor: cursor(keys) }));
  return {
    edges,
    totalCount: items.length,
    skipped: shown[0] === undefined ? 0 : ordered.indexOf(shown[0]),
    pageInfo: {
      hasNextPage: backward ? until !== undefined : more,
      hasPreviousPage: backward ? more : after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function keysIn(cursor: string, ...list: readonly [connection: string, orderBy: string]): Keys {
  const [version, connection, orderBy, keys] = JSON.parse(
    Buffer.from(cursor, 'base64url').toString(),
  ) as readonly [number, string, string, Keys];
  if (version !== 1 || connection !== list[0] || orderBy !== list[1])
    throw new Error(`${cursor} is a cursor of ${connection} in the order ${orderBy}`);
  return keys;
}
