import { expect, it } from 'vitest';
import { ask } from '../../support/http.ts';

interface PageOfStances {
  readonly stances: {
    readonly totalCount: number;
    readonly counts: { readonly affirmed: number; readonly denied: number };
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: { readonly controller: { readonly slug: string } };
    }[];
  };
}

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String) {
  stances(claim: { practice: SHARE, outside: "eu" }, first: $first, after: $after, last: $last, before: $before) {
    totalCount counts { affirmed denied }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { controller { slug } } }
  }
}`;

/** Pages of the answers, and walks over them in both directions. */
export function pagesOfAnswers(url: () => string): void {
  /** A page: its controllers, and whether there is a previous and a next one. The totals are those of the whole list. */
  const page = async (asked: Readonly<Record<string, unknown>>) => {
    const { stances } = await ask<PageOfStances>(url(), PAGE, asked);
    const { totalCount, counts, pageInfo, edges } = stances;
    expect({ totalCount, counts }).toEqual({ totalCount: 2, counts: { affirmed: 1, denied: 1 } });
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    return {
      slugs: edges.map(({ node }) => node.controller.slug),
      previous: pageInfo.hasPreviousPage,
      next: pageInfo.hasNextPage,
      start: pageInfo.startCursor,
      end: pageInfo.endCursor,
    };
  };

  it('gives all on one page unless a size is asked for', async () => {
    const all = { slugs: ['jmark', 'jsm'], previous: false, next: false };
    expect(await page({})).toMatchObject(all);
    expect(await page({ first: 100 })).toMatchObject(all);
    expect(await page({ last: 100 })).toMatchObject(all);
    expect(await page({ first: 2, after: null, last: null, before: null })).toMatchObject(all);
  });

  it('walks forward', async () => {
    const one = await page({ first: 1 });
    expect(one).toMatchObject({ slugs: ['jmark'], previous: false, next: true });
    const two = await page({ first: 1, after: one.end });
    expect(two).toMatchObject({ slugs: ['jsm'], previous: true, next: false });
    const three = await page({ first: 1, after: two.end });
    expect(three).toMatchObject({ slugs: [], previous: true, next: false, start: null, end: null });
  });

  it('walks backward', async () => {
    const two = await page({ last: 1 });
    expect(two).toMatchObject({ slugs: ['jsm'], previous: true, next: false });
    const one = await page({ last: 1, before: two.start });
    expect(one).toMatchObject({ slugs: ['jmark'], previous: false, next: true });
    const none = await page({ last: 1, before: one.start });
    expect(none).toMatchObject({ slugs: [], previous: false, next: true, start: null, end: null });
  });

  it('gives what lies between two cursors', async () => {
    const { start, end } = await page({});
    expect((await page({ after: start, before: end })).slugs).toEqual([]);
    expect((await page({ after: start })).slugs).toEqual(['jsm']);
    expect((await page({ before: end })).slugs).toEqual(['jmark']);
  });

  it('gives an empty page where none is asked for', async () => {
    const none = { slugs: [], start: null, end: null };
    expect(await page({ first: 0 })).toMatchObject({ ...none, previous: false, next: true });
    expect(await page({ last: 0 })).toMatchObject({ ...none, previous: true, next: false });
  });

  it('makes cursors of the sort values, so a page does not shift', async () => {
    const { end } = await page({ first: 1 });
    expect(JSON.parse(Buffer.from(end ?? '', 'base64url').toString())).toEqual([
      1,
      'StanceAnswerConnection',
      'NAME',
      ['jmark business solutions, inc.', 'Controller:jmark'],
    ]);
    // The place after a controller that is no longer there.
    const gone = [1, 'StanceAnswerConnection', 'NAME', ['joker', 'Controller:joker']];
    const after = Buffer.from(JSON.stringify(gone)).toString('base64url');
    expect((await page({ after })).slugs).toEqual(['jsm']);
  });

  it('lists as many limits and matched terms as are asked for', async () => {
    const { stances } = await ask<{ stances: { edges: { node: Record<string, { slug: string }[]> }[] } }>(
      url(),
      `{ stances(claim: { practice: COLLECT, data: "contact-data" }, controllers: ["jmark"]) { edges { node {
        all: matched { slug } two: matched(first: 2) { slug } none: matched(first: 0) { slug } } } } }`,
    );
    const { all = [], two, none } = stances.edges[0]?.node ?? {};
    expect(all.length).toBeGreaterThan(2);
    expect(two).toEqual(all.slice(0, 2));
    expect(none).toEqual([]);
  });
}
