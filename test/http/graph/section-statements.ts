import { expect, it } from 'vitest';
import { ask, refusal } from '../../support/http.ts';
import { walk, type Page, type Ref } from './asking.ts';
import { nodes, parts, statementsIn, texts } from './oracle.ts';

interface Item {
  readonly node: Ref;
}

const QUERY = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $where: StatementWhere,
  $orderBy: StatementOrder) { node(id: $id) { ... on Section {
    statements(first: $first, after: $after, last: $last, before: $before, where: $where, orderBy: $orderBy) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } } }`;

async function statementsOf(url: string, id: string, args: object): Promise<Page<Item>> {
  const { node } = await ask<{ node: { statements: Page<Item> } }>(url, QUERY, { id, ...args });
  return node.statements;
}

const idsOf = (edges: readonly Item[]): readonly string[] => edges.map(({ node }) => node.id);
const propOf = (id: string, name: string): unknown => nodes.find((node) => node.id === id)?.props[name];
const [fullest = ''] = parts
  .map(({ id }) => id)
  .sort((a, b) => statementsIn(b).length - statementsIn(a).length);

/** What is quoted from a section, as the seed files have it. */
export function statementsOfSections(url: () => string): void {
  it('gives those of every section, as they are read', async () => {
    const found = new Map<string, readonly [number, readonly string[]]>();
    for (const policy of texts.keys()) {
      const query = `{ policy(slug: "${policy}") { sections(first: 100) { edges { node { id
        statements(first: 100) { totalCount edges { node { id } } } } } } } }`;
      type Section = Ref & { readonly statements: Pick<Page<Item>, 'totalCount' | 'edges'> };
      const { policy: answer } = await ask<{
        policy: { sections: { edges: readonly { node: Section }[] } };
      }>(url(), query);
      for (const { node } of answer.sections.edges)
        found.set(node.id, [node.statements.totalCount, idsOf(node.statements.edges)]);
    }
    const expected = parts.map(({ id }) => [id, [statementsIn(id).length, statementsIn(id)]] as const);
    expect([...found].sort()).toEqual([...expected].sort());
    expect(expected.filter(([, [count]]) => count === 0).length).toBeGreaterThan(5);
  });

  it('pages through them in both orders and both directions', async () => {
    const all = statementsIn(fullest);
    expect(all.length).toBeGreaterThan(8);
    for (const [orderBy, expected] of [
      ['TEXT', all],
      ['TEXT_DESC', [...all].reverse()],
    ] as const) {
      for (const size of [1, 4, all.length]) {
        const read = (page: object) => statementsOf(url(), fullest, { orderBy, ...page });
        const { edges, totals, wrong } = await walk(read, size);
        expect(idsOf(edges)).toEqual(expected);
        expect([totals, wrong]).toEqual([[all.length], []]);
      }
      const end = await statementsOf(url(), fullest, { orderBy, last: 3 });
      expect(idsOf(end.edges)).toEqual(expected.slice(-3));
      const before = end.pageInfo.startCursor;
      const middle = await statementsOf(url(), fullest, { orderBy, last: 2, before });
      expect(idsOf(middle.edges)).toEqual(expected.slice(-5, -3));
      expect(middle.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    }
  });

  it('takes filters', async () => {
    for (const id of [fullest, 'Section:jsm/cookies', 'Section:jet-info/cookies-logs-pixels']) {
      for (const polarity of ['AFFIRMED', 'DENIED']) {
        const expected = statementsIn(id).filter((each) => propOf(each, 'polarity') === polarity);
        const page = await statementsOf(url(), id, { where: { polarity }, first: 100 });
        expect([page.totalCount, idsOf(page.edges)]).toEqual([expected.length, expected]);
      }
      for (const section of [id, 'Section:jema/cookies']) {
        const both = statementsIn(id).filter((each) => statementsIn(section).includes(each));
        const page = await statementsOf(url(), id, { where: { section }, first: 100 });
        expect(idsOf(page.edges)).toEqual(both);
      }
      const none = await statementsOf(url(), id, { where: { policy: [] } });
      expect([none.totalCount, none.edges]).toEqual([0, []]);
    }
  });

  it('gives a statement that is quoted twice from a section once, and from each of its sections', async () => {
    const twice = parts.flatMap(({ id }) =>
      statementsIn(id).filter((statement) =>
        parts.some((part) => part.id !== id && statementsIn(part.id).includes(statement)),
      ),
    );
    const [statement = ''] = twice;
    const sections = parts.filter(({ id }) => statementsIn(id).includes(statement));
    expect(sections.length).toBeGreaterThan(1);
    for (const { id } of sections) {
      const { edges } = await statementsOf(url(), id, { first: 100 });
      expect(idsOf(edges).filter((each) => each === statement)).toEqual([statement]);
    }
  });

  it.each([
    ['first: 101', { first: 101 }, 'first is 101'],
    ['last: -1', { last: -1 }, 'last is -1'],
    ['first with last', { first: 1, last: 1 }, 'first or last'],
    ['a foreign cursor', { after: 'jsm' }, 'after'],
    ['an unknown concept', { where: { data: 'emial-address' } }, '"email-address"'],
  ])('refuses %s', async (_what, args, named) => {
    const { message, extensions } = await refusal(url(), QUERY, { id: fullest, ...args });
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(message).toContain(named);
  });
}
