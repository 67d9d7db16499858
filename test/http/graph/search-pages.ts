import { expect, it } from 'vitest';
import { refusal } from '../../support/http.ts';
import { neighbors, search, SEARCH, searchAll, walk } from './asking.ts';
import { expectedNames } from './expected-search.ts';
import { catalogue, enumOf } from './oracle.ts';

const WINDOW = 200;
const NAMES = ['CONTROLLER', ...catalogue.allConceptKinds.map(({ label }) => enumOf(label))];
const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `w${String.fromCharCode(97 + index)}`).join(' ');

const REFUSED: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ['no text', { text: '' }, 'text'],
  ['white space', { text: ' \t\n ' }, 'text'],
  ['punctuation alone', { text: '"*()\\%\'`$' }, 'text'],
  ['an emoji alone', { text: '😀' }, 'text'],
  ['half of a character', { text: 'data \ud83d' }, 'text'],
  ['first: 101', { text: 'data', first: 101 }, 'first is 101'],
  ['first: -1', { text: 'data', first: -1 }, 'first is -1'],
  ['an empty cursor', { text: 'data', after: '' }, 'after'],
  ['garbage for a cursor', { text: 'data', after: 'data' }, 'after'],
];

/** Pages of what is found, and what cannot be looked for. */
export function pagesOfSearch(url: () => string): void {
  it('finds the same in pages of any size', async () => {
    for (const text of ['cookies', 'data', 'e-mail']) {
      const all = await searchAll(url(), text);
      expect(all.length).toBeGreaterThan(30);
      const ids = all.map(({ node }) => node.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const size of [13, Math.min(all.length - 1, 99), Math.min(all.length, 100)]) {
        const { edges, totals, wrong } = await walk((page) => search(url(), { text, ...page }), size);
        expect(edges).toEqual(all);
        expect([totals, wrong]).toEqual([[all.length], []]);
      }
    }
  });

  it('pages one by one', async () => {
    const one = await walk((page) => search(url(), { text: 'jet info', ...page }), 1);
    expect(one.wrong).toEqual([]);
    expect(one.edges).toEqual(await searchAll(url(), 'jet info'));
  });

  it('shows the best 200 and no more', async () => {
    const expected = expectedNames('d');
    expect(expected.length).toBeGreaterThan(WINDOW);
    const { edges, totals, wrong } = await walk(
      (page) => search(url(), { text: 'd', kinds: NAMES, ...page }),
      100,
    );
    expect(edges.map(({ match, node }) => [match, node.id])).toEqual(expected.slice(0, WINDOW));
    expect([totals, wrong]).toEqual([[WINDOW], []]);
    const next = await search(url(), { text: 'd', kinds: NAMES, after: edges.at(-1)?.cursor ?? null });
    expect([next.edges, next.pageInfo.hasNextPage]).toEqual([[], false]);
  });

  it('gives an empty page where none is asked for, and 20 where no size is', async () => {
    const none = await search(url(), { text: 'cookies', first: 0 });
    expect(none.edges).toEqual([]);
    expect(none.pageInfo).toEqual({
      ...{ hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
    const all = await searchAll(url(), 'cookies');
    expect(none.totalCount).toBe(all.length);
    expect((await search(url(), { text: 'cookies' })).edges).toEqual(all.slice(0, 20));
    const nothing = await search(url(), { text: 'qwxzkjv', first: 0 });
    expect([nothing.totalCount, nothing.pageInfo.hasNextPage]).toEqual([0, false]);
  });

  it.each(REFUSED)('refuses %s', async (_what, variables, named) => {
    const { message, extensions } = await refusal(url(), SEARCH, variables);
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(message).toContain(named);
  });

  it('looks for 200 characters and 10 words at most', async () => {
    expect((await search(url(), { text: 'x'.repeat(200) })).totalCount).toBe(0);
    expect((await search(url(), { text: words(10) })).totalCount).toBe(0);
    for (const [text, named] of [
      ['x'.repeat(201), '200 characters'],
      [words(11), '10 words'],
    ] as const) {
      const { message, extensions } = await refusal(url(), SEARCH, { text });
      expect(extensions.code).toBe('LIMIT_EXCEEDED');
      expect(message).toContain(named);
    }
  });

  it('refuses a cursor of another text, of other kinds and of another list', async () => {
    const cursorOf = async (args: Parameters<typeof search>[1]): Promise<string | undefined> =>
      (await search(url(), { ...args, first: 1 })).edges[0]?.cursor;
    const ofData = await cursorOf({ text: 'data' });
    const ofTerms = await cursorOf({ text: 'cookies', kinds: ['TRACKER'] });
    const ofSections = await cursorOf({ text: 'cookies', kinds: ['SECTION'] });
    const [neighbor] = (await neighbors(url(), { id: 'Controller:jsm', first: 1 })).edges;
    const tried: readonly (readonly [string | undefined, object])[] = [
      [ofData, { text: 'cookies' }],
      [ofData, { text: 'data', kinds: ['SECTION'] }],
      [ofTerms, { text: 'cookies', kinds: ['SECTION'] }],
      [ofTerms, { text: 'cookies' }],
      [ofSections, { text: 'cookies', kinds: ['SECTION', 'TRACKER'] }],
      [neighbor?.cursor, { text: 'data' }],
    ];
    for (const [after, args] of tried) {
      expect(after).toBeTypeOf('string');
      const { message, extensions } = await refusal(url(), SEARCH, { ...args, after });
      expect(extensions.code).toBe('BAD_USER_INPUT');
      expect(message).toContain('after');
    }
    const next = await search(url(), { text: 'cookies', kinds: ['TRACKER'], after: ofTerms ?? null });
    expect(next.edges.length).toBeGreaterThan(0);
  });
}
