import { expect, it } from 'vitest';
import { refusal } from '../../support/http.ts';
import { neighbors, NEIGHBORS, search } from './asking.ts';

const BAD = 'BAD_USER_INPUT';
const cursor = (...parts: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

const REFUSED: readonly (readonly [string, Readonly<Record<string, unknown>>, readonly string[]])[] = [
  ['an empty id', { id: '' }, ['id', 'global id']],
  ['a slug for an id', { id: 'jsm' }, ['id', '"jsm"', 'global id']],
  ['an id without slug', { id: 'Controller:' }, ['id', 'global id']],
  ['an id without kind', { id: ':jsm' }, ['id', 'global id']],
  ['an unknown kind', { id: 'Company:jsm' }, ['id', 'no kind "Company"']],
  ['what is no kind of its own', { id: 'Concept:cookie' }, ['id', 'no kind "Concept"']],
  ['an unknown concept', { id: 'DataCategory:emial-address' }, ['id', '"email-address"']],
  ['an unknown place', { id: 'Jurisdiction:eeu' }, ['id', '"eu"']],
  ['an unknown controller', { id: 'Controller:jsn' }, ['id', '"jsm"']],
  ['an unknown statement', { id: 'Statement:jsm/cover' }, ['id', 'Statement:jsm/cover']],
  ['an unknown section', { id: 'Section:jsm/cookie' }, ['id', 'Section:jsm/cookie']],
  ['an unknown concept and no edges', { id: 'DataCategory:emial-address', edges: [] }, ['"email-address"']],
  ['first: 101', { id: 'Controller:jsm', first: 101 }, ['first is 101']],
  ['first: -1', { id: 'Controller:jsm', first: -1 }, ['first is -1']],
  ['an empty cursor', { id: 'Controller:jsm', after: '' }, ['after']],
  ['garbage for a cursor', { id: 'Controller:jsm', after: 'jsm' }, ['after']],
  [
    'a cursor of another connection',
    {
      id: 'Controller:jsm',
      after: cursor(1, 'StatementConnection', 'TEXT', ['jsm 0', 'Statement:jsm/covers']),
    },
    ['after'],
  ],
  [
    'a cursor of another version',
    { id: 'Controller:jsm', after: cursor(2, 'NeighborConnection') },
    ['after'],
  ],
  ['an unknown sort of edge', { id: 'Controller:jsm', edges: ['FRO'] }, ['"FRO"', '"FROM"']],
  ['a lone surrogate', { id: 'Controller:\ud83d' }, ['id', 'well-formed']],
];

/** What cannot be asked of neighbors, each refused with what is wrong. */
export function refusalsOfNeighbors(url: () => string): void {
  it.each(REFUSED)('refuses %s', async (_what, variables, words) => {
    const { message, extensions } = await refusal(url(), NEIGHBORS, variables);
    expect(extensions.code).toBe(BAD);
    for (const each of words) expect(message).toContain(each);
  });

  it('refuses a sort of edge that the schema does not know when it is written out', async () => {
    const query = '{ neighbors(id: "Controller:jsm", edges: [KNOWS]) { totalCount } }';
    const { message, extensions } = await refusal(url(), query);
    expect(extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(message).toContain('KNOWS');
  });

  it('refuses more statements than 100, and fewer than none', async () => {
    for (const first of [101, -1]) {
      const query = `{ neighbors(id: "Controller:jsm", first: 1) { edges { statements(first: ${first}) { id } } } }`;
      const { message, extensions } = await refusal(url(), query);
      expect(extensions.code).toBe(BAD);
      expect(message).toContain(`first is ${first}`);
    }
  });

  it('refuses a cursor of search', async () => {
    const { edges } = await search(url(), { text: 'cookies', first: 1 });
    const { extensions } = await refusal(url(), NEIGHBORS, {
      id: 'Controller:jsm',
      after: edges[0]?.cursor,
    });
    expect(extensions.code).toBe(BAD);
  });

  // A cursor says where one is in an order, so what lies behind it is the same whatever came before.
  it('goes on from a cursor with other edges chosen', async () => {
    const all = await neighbors(url(), { id: 'Controller:jsm', first: 100 });
    const at = all.edges.findIndex(({ edge }) => edge === 'GRANTS_RIGHT');
    const after = all.edges[at]?.cursor ?? null;
    const rest = await neighbors(url(), { id: 'Controller:jsm', edges: ['GRANTS_RIGHT'], after, first: 100 });
    const expected = all.edges.filter(({ edge }, index) => edge === 'GRANTS_RIGHT' && index > at);
    expect(expected.length).toBeGreaterThan(1);
    expect(rest.edges).toEqual(expected);
  });
}
