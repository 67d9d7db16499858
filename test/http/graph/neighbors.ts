import { expect, it } from 'vitest';
import type { EngineKind } from '../../../src/engine/port.ts';
import { derivedTypes } from '../../corpus/expected-derived.ts';
import { ask } from '../../support/http.ts';
import { neighbors, oneOf, picker, walk, type NeighborEdge } from './asking.ts';
import { before, edges, kinds, neighborsOf, nodes, ofKind, type Neighbor } from './oracle.ts';

const keyOf = ({ edge, direction, node }: NeighborEdge): string => `${edge} ${direction} ${node.id}`;

// In what order the statements come is another test, so that each says one thing.
const asOracle = (edge: NeighborEdge): Neighbor => [
  keyOf(edge),
  edge.statements.map(({ id }) => id).sort(before),
];

const around = (id: string, types?: readonly string[]): readonly Neighbor[] =>
  neighborsOf(id, types).map(([key, statements]) => [key, [...statements].sort(before)]);

const keysOf = (items: readonly Neighbor[]): readonly string[] => items.map(([key]) => key);

/** The node of a kind with the most edges: the most pages, and the most that can be wrong. */
function busiest(kind: string): string {
  const [first] = ofKind(kind)
    .map(({ id }) => ({ id, size: neighborsOf(id).length }))
    .sort((a, b) => b.size - a.size);
  if (first === undefined) throw new Error(`no ${kind}`);
  return first.id;
}

/** The edge of a controller behind which most statements stand. */
function mostStatements(): readonly [from: string, key: string, statements: readonly string[]] {
  const all = ofKind('Controller').flatMap(({ id }) =>
    neighborsOf(id).map(([key, statements]) => [id, key, statements] as const),
  );
  const [first] = [...all].sort(([, , a], [, , b]) => b.length - a.length);
  if (first === undefined) throw new Error('no edges');
  return first;
}

const types = [...new Set(edges.map(({ type }) => type))].sort();
const [exempting] = edges.filter(({ type }) => type === 'EXEMPTS').map(({ from }) => from);
const [exempted] = edges.filter(({ type }) => type === 'EXEMPTS').map(({ to }) => to);

/** A node of every kind, and those whose edges are special. */
const WALKED: readonly string[] = [
  ...new Set([
    ...[...kinds.map(busiest), exempting ?? '', exempted ?? ''],
    ...[
      'Jurisdiction:us',
      'Jurisdiction:gb',
      'Jurisdiction:eu',
      'Recipient:everybody',
      'Section:jsm/cookies',
    ],
    ...ofKind('Controller').map(({ id }) => id),
  ]),
];

/** Neo4j takes far longer for a page, so it walks in few of them, and the embedded engine in several sizes. */
function sizesFor(count: number, kind: EngineKind): readonly number[] {
  const some = Math.min(99, Math.max(1, Math.ceil(count / 3)));
  if (kind === 'neo4j') return [some];
  return count > 12 ? [some, 100] : [1, 5, count];
}

/** What is one edge away, as the seed files say. */
export function neighborsInPages(url: () => string, kind: EngineKind): void {
  it('has a node of every kind and every sort of edge to walk', () => {
    expect(kinds).toHaveLength(19);
    const walked = WALKED.flatMap((id) => keysOf(neighborsOf(id)).map((key) => key.split(' ')[0]));
    expect([...new Set(walked)].sort()).toEqual(types);
    expect(types).toEqual(expect.arrayContaining([...derivedTypes, 'EXEMPTS', 'MEMBER_OF', 'ADEQUATE_FOR']));
  });

  it.each(WALKED)('shows all around %s, page by page', async (id) => {
    const expected = around(id);
    const sizes = sizesFor(expected.length, kind);
    for (const size of sizes) {
      const { edges: found, totals, wrong } = await walk((page) => neighbors(url(), { id, ...page }), size);
      expect(found.map(asOracle), `pages of ${size}`).toEqual(expected);
      expect(wrong).toEqual([]);
      expect(totals).toEqual([expected.length]);
      expect(found.map(({ statementCount }) => statementCount)).toEqual(
        expected.map(([, statements]) => statements.length),
      );
    }
  });

  it('takes one sort of edge, several, all and none', async () => {
    for (const id of [
      'Controller:jsm',
      'Jurisdiction:eea',
      'Statement:jsm/covers',
      busiest('DataCategory'),
    ]) {
      const own = [...new Set(keysOf(neighborsOf(id)).map((key) => key.slice(0, key.indexOf(' '))))];
      const asked = [[], own.slice(0, 1), own.slice(-1), own.slice(-3), types, ['EXEMPTS', 'STATES']];
      for (const some of asked) {
        const expected = around(id, some);
        const read = walk((page) => neighbors(url(), { id, edges: some, ...page }), 40);
        const { edges: found, totals, wrong } = await read;
        expect(found.map(asOracle), `${id} by ${some.join()}`).toEqual(expected);
        expect([totals, wrong]).toEqual([[expected.length], []]);
      }
    }
  });

  it('shows the statements behind the edges of controllers by their ids', async () => {
    for (const { id } of ofKind('Controller')) {
      const { edges: found } = await walk((page) => neighbors(url(), { id, ...page }), 100);
      const shown = found.map((edge) => [keyOf(edge), edge.statements.map((statement) => statement.id)]);
      expect(shown).toEqual(neighborsOf(id).map(([key, statements]) => [key, [...statements].sort(before)]));
    }
  });

  it('shows as many statements as are asked for, and counts all', async () => {
    const [from, key, statements] = mostStatements();
    expect(statements.length).toBeGreaterThan(4);
    const query = `query ($id: ID!, $edges: [EdgeKind!]) { neighbors(id: $id, edges: $edges, first: 100) { edges {
      edge direction node { id } statementCount statements { id } none: statements(first: 0) { id }
      two: statements(first: 2) { id } all: statements(first: 100) { id } } } }`;
    type Some = NeighborEdge & Record<'all' | 'none' | 'two', readonly { id: string }[]>;
    const variables = { id: from, edges: [key.split(' ')[0]] };
    const answer = await ask<{ neighbors: { edges: readonly Some[] } }>(url(), query, variables);
    const edge = answer.neighbors.edges.find((each) => keyOf(each) === key);
    expect(edge?.statementCount).toBe(statements.length);
    expect(edge?.all.map(({ id }) => id).sort(before)).toEqual([...statements].sort(before));
    expect(edge?.statements).toEqual(edge?.all.slice(0, 5));
    expect(edge?.two).toEqual(edge?.all.slice(0, 2));
    expect(edge?.none).toEqual([]);
  });

  it('gives an empty page where none is asked for, and 20 where no size is', async () => {
    const id = 'Controller:jmark';
    const { edges: none, pageInfo, totalCount } = await neighbors(url(), { id, first: 0 });
    expect([none, totalCount]).toEqual([[], neighborsOf(id).length]);
    expect(pageInfo).toEqual({
      ...{ hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
    const { edges: found } = await neighbors(url(), { id });
    expect(found.map(asOracle)).toEqual(around(id).slice(0, 20));
  });
}

const STEPS = { embedded: 100, neo4j: 30 } as const;
const back = { IN: 'OUT', OUT: 'IN' } as const;

/** From anywhere along any edge, one not yet crossed where there is one, and back. */
export function walksBackAndForth(url: () => string, kind: EngineKind): void {
  it('leads back along every edge, with the same statements', async () => {
    const pick = picker(20_180_525);
    let at = oneOf(nodes, pick).id;
    const crossed = new Set<string>();
    for (let step = 0; step < STEPS[kind]; step += 1) {
      const { edges: ways } = await walk((page) => neighbors(url(), { id: at, ...page }), 100);
      if (step % 10 === 0 || ways.length === 0) {
        at = oneOf(nodes, pick).id;
        continue;
      }
      const fresh = ways.filter(({ edge }) => !crossed.has(edge));
      const way = oneOf(fresh.length > 0 ? fresh : ways, pick);
      const returning = await walk(
        (page) => neighbors(url(), { id: way.node.id, edges: [way.edge], ...page }),
        100,
      );
      const found = returning.edges.filter(
        ({ node, direction }) => node.id === at && direction === back[way.direction],
      );
      expect(found, `${at} ${way.edge} ${way.direction} ${way.node.id}`).toHaveLength(1);
      expect(found[0]?.statements).toEqual(way.statements);
      expect(found[0]?.statementCount).toBe(way.statementCount);
      crossed.add(way.edge);
      at = way.node.id;
    }
    expect(crossed.size).toBeGreaterThan(12);
  });
}
