import { ask } from '../../support/http.ts';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page of a connection, whatever its edges. */
export interface Page<E> {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly edges: readonly (E & { readonly cursor: string })[];
}

export interface Ref {
  readonly id: string;
}

export interface NeighborEdge {
  readonly edge: string;
  readonly direction: 'IN' | 'OUT';
  readonly node: Ref;
  readonly statementCount: number;
  readonly statements: readonly Ref[];
}

export interface Found {
  readonly match: string;
  readonly name: string | null;
  readonly node: Ref;
  readonly evidence: {
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly prefix: string;
    readonly suffix: string;
    readonly section: Ref | null;
    readonly policy: { readonly slug: string };
  } | null;
}

interface PageArgs {
  readonly first?: number;
  readonly after?: string | null;
}

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

export const NEIGHBORS = `query ($id: ID!, $edges: [EdgeKind!], $first: Int, $after: String) {
  neighbors(id: $id, edges: $edges, first: $first, after: $after) { totalCount ${PAGE_INFO}
    edges { cursor edge direction node { id } statementCount statements(first: 100) { id } } } }`;

export async function neighbors(
  url: string,
  args: PageArgs & { readonly id: string; readonly edges?: readonly string[] },
): Promise<Page<NeighborEdge>> {
  return (await ask<{ neighbors: Page<NeighborEdge> }>(url, NEIGHBORS, { ...args })).neighbors;
}

export const SEARCH = `query ($text: String!, $kinds: [NodeKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) { totalCount ${PAGE_INFO}
    edges { cursor match name node { id }
      evidence { quote start end prefix suffix section { id } policy { slug } } } } }`;

export async function search(
  url: string,
  args: PageArgs & { readonly text: string; readonly kinds?: readonly string[] },
): Promise<Page<Found>> {
  return (await ask<{ search: Page<Found> }>(url, SEARCH, { ...args })).search;
}

/** All that a search finds, in its two longest pages. */
export async function searchAll(
  url: string,
  text: string,
  kinds?: readonly string[],
): Promise<readonly Found[]> {
  return (await walk((page) => search(url, { text, ...(kinds && { kinds }), ...page }), 100)).edges;
}

/**
 * Walks a list from page to page, to its end.
 * @returns its edges, the size of each page, and what is wrong about what the pages say of themselves
 */
export async function walk<E>(
  read: (args: PageArgs) => Promise<Page<E>>,
  size: number,
): Promise<{
  readonly edges: Page<E>['edges'];
  readonly totals: readonly number[];
  readonly wrong: string[];
}> {
  const edges: Page<E>['edges'][number][] = [];
  const totals: number[] = [];
  const wrong: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: Page<E> = await read({ first: size, after });
    const { hasPreviousPage, hasNextPage, startCursor, endCursor } = page.pageInfo;
    edges.push(...page.edges);
    totals.push(page.totalCount);
    const at = `after ${edges.length} in pages of ${size}`;
    if (hasPreviousPage !== (after !== null)) wrong.push(`${at}: hasPreviousPage`);
    if (hasNextPage !== edges.length < page.totalCount) wrong.push(`${at}: hasNextPage`);
    if (startCursor !== (page.edges[0]?.cursor ?? null)) wrong.push(`${at}: startCursor`);
    if (endCursor !== (page.edges.at(-1)?.cursor ?? null)) wrong.push(`${at}: endCursor`);
    if (hasNextPage && page.edges.length !== size) wrong.push(`${at}: ${page.edges.length} items`);
    if (edges.length > page.totalCount) wrong.push(`${at}: more than there are`);
    more = hasNextPage && page.edges.length > 0 && edges.length <= page.totalCount;
    after = endCursor;
  }
  return { edges, totals: [...new Set(totals)], wrong };
}

/** Numbers below a bound, the same in every run. */
export function picker(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** One of many, by a picker. */
export function oneOf<T>(items: readonly T[], pick: (bound: number) => number): T {
  const item = items[pick(items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
