import { expect } from 'vitest';
import { ask } from '../../support/http.ts';

/** A connection of nodes with slugs, as every list gives it. */
export interface Connection {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly slug: string } }[];
}

export interface PageArgs {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** One page of a list. */
export type Read = (args: PageArgs) => Promise<Connection>;

/** What is selected of a connection. */
export const CONNECTION =
  '{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { slug } } }';

/** Reads pages of a root field, with more arguments than those of a page: `where: [StatementWhere, value]`. */
export function reader(
  url: () => string,
  field: string,
  more: Readonly<Record<string, readonly [type: string, value: unknown]>> = {},
): Read {
  const types = {
    ...{ first: 'Int', after: 'String', last: 'Int', before: 'String' },
    ...Object.fromEntries(Object.entries(more).map(([name, [type]]) => [name, type])),
  };
  const declared = Object.entries(types).map(([name, type]) => `$${name}: ${type}`);
  const passed = Object.keys(types).map((name) => `${name}: $${name}`);
  const query = `query (${declared.join(', ')}) { list: ${field}(${passed.join(', ')}) ${CONNECTION} }`;
  const values = Object.fromEntries(Object.entries(more).map(([name, [, value]]) => [name, value]));
  return async (args) =>
    (await ask<{ readonly list: Connection }>(url(), query, { ...values, ...args })).list;
}

/** The slugs of a page. */
export const slugsOf = ({ edges }: Pick<Connection, 'edges'>): string[] => edges.map(({ node }) => node.slug);

/** Walks a list from its start in pages of a size; what pageInfo says must be so on each. */
export async function forward(read: Read, size: number, expected: readonly string[]): Promise<void> {
  const walked: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: Connection = await read({ first: size, after });
    walked.push(...slugsOf(page));
    expectPage(page, { of: expected.length });
    expect(page.edges.length, 'the size of a page').toBe(
      Math.min(size, expected.length - walked.length + page.edges.length),
    );
    expect(page.pageInfo.hasPreviousPage, 'a page before').toBe(after !== null);
    expect(page.pageInfo.hasNextPage, 'a page after').toBe(walked.length < expected.length);
    ({ endCursor: after, hasNextPage: more } = page.pageInfo);
  }
  expect(walked).toEqual(expected);
}

/** Walks a list from its end. */
export async function backward(read: Read, size: number, expected: readonly string[]): Promise<void> {
  const walked: string[] = [];
  for (let before: string | null = null, more = true; more;) {
    const page: Connection = await read({ last: size, before });
    walked.unshift(...slugsOf(page));
    expectPage(page, { of: expected.length });
    expect(page.edges.length, 'the size of a page').toBe(
      Math.min(size, expected.length - walked.length + page.edges.length),
    );
    expect(page.pageInfo.hasNextPage, 'a page after').toBe(before !== null);
    expect(page.pageInfo.hasPreviousPage, 'a page before').toBe(walked.length < expected.length);
    ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
  }
  expect(walked).toEqual(expected);
}

/** What holds of every page: the total is that of the list, and the cursors are those of its ends. */
export function expectPage(
  { totalCount, pageInfo, edges }: Connection,
  { of }: { readonly of: number },
): void {
  expect(totalCount, 'totalCount').toBe(of);
  expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
  expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
}
