import { expect, it } from 'vitest';
import { ask } from '../../support/http.ts';
import { answerTo } from './evaluate.ts';
import { controllers, policies, policiesOf, sectionsOf } from './oracle.ts';
import {
  backward,
  CONNECTION,
  expectPage,
  forward,
  reader,
  slugsOf,
  type Connection,
  type Read,
} from './walk.ts';

/** The fields of a parent that are lists: what they must hold, in order. */
const LISTS = [
  ['controller', 'policies', controllers, policiesOf],
  ['controller', 'statements', controllers, (slug: string) => answerTo({ controller: [slug] })],
  ['policy', 'sections', policies, sectionsOf],
  ['policy', 'statements', policies, (slug: string) => answerTo({ policy: [slug] })],
] as const;

/** The lists of a controller and of a policy. */
export function nestedLists(url: () => string): void {
  /** Pages of a list of one parent. */
  const of = (parent: string, slug: string, field: string, more = ''): Read => {
    const query = `query ($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {
      ${parent}(slug: $slug) { list: ${field}(first: $first, after: $after, last: $last, before: $before${more}) ${CONNECTION} }
    }`;
    return async (args) => {
      const data = await ask<Record<string, { readonly list: Connection }>>(url(), query, { slug, ...args });
      return data[parent]?.list as Connection;
    };
  };

  it.each(LISTS)('walks %s.%s of every parent in both directions', async (parent, field, slugs, listed) => {
    expect(slugs.length).toBeGreaterThanOrEqual(5);
    for (const slug of slugs) {
      const expected = listed(slug);
      expect(expected.length).toBeGreaterThan(0);
      for (const size of [7, 100]) {
        await forward(of(parent, slug, field), size, expected);
        await backward(of(parent, slug, field), size, expected);
      }
    }
  });

  it.each([
    ['controller', controllers],
    ['policy', policies],
  ] as const)('walks %s.statements from the end, and those that a filter leaves', async (parent, slugs) => {
    for (const slug of slugs) {
      const all = answerTo({ [parent]: [slug] });
      const reversed = of(parent, slug, 'statements', ', orderBy: TEXT_DESC');
      await forward(reversed, 30, [...all].reverse());
      await backward(reversed, 30, [...all].reverse());
      const where = { polarity: 'DENIED', practice: ['SHARE', 'COLLECT'] };
      const some = of(
        parent,
        slug,
        'statements',
        ', where: { polarity: DENIED, practice: [SHARE, COLLECT] }',
      );
      await forward(some, 2, answerTo({ ...where, [parent]: [slug] }));
    }
  });

  it.each(LISTS)('gives what lies between two cursors of %s.%s', async (parent, field, slugs, listed) => {
    for (const slug of slugs) {
      const expected = listed(slug);
      const read = of(parent, slug, field);
      const { edges } = await read({ first: 100 });
      const after = edges[0]?.cursor ?? null;
      const before = edges.at(-1)?.cursor ?? null;
      const inner = expected.slice(0, 100).slice(1, -1);
      expect(slugsOf(await read({ after, before, first: 100 }))).toEqual(inner);
      expect(slugsOf(await read({ after, before, first: 3 }))).toEqual(inner.slice(0, 3));
      expect(slugsOf(await read({ after, before, last: 3 }))).toEqual(inner.slice(-3));
      expect(slugsOf(await read({ after: before, before: after }))).toEqual([]);
    }
  });

  it.each([3, 20])('gives each of several parents its own page of %i, in one operation', async (size) => {
    const query = `query ($size: Int) {
      controllers { edges { node { slug
        policies(first: $size) ${CONNECTION} statements(first: $size) ${CONNECTION} last: statements(last: $size) ${CONNECTION} } } }
      policies { edges { node { slug
        sections(first: $size) ${CONNECTION} statements(first: $size) ${CONNECTION} last: sections(last: $size) ${CONNECTION} } } }
    }`;
    interface Parent {
      readonly slug: string;
      readonly [list: string]: Connection | string;
    }
    type Parents = Record<'controllers' | 'policies', { edges: { node: Parent }[] }>;
    const data = await ask<Parents>(url(), query, { size });
    const shown = (list: Connection | string | undefined, all: readonly string[]): string[] => {
      expectPage(list as Connection, { of: all.length });
      return slugsOf(list as Connection);
    };
    expect(data.controllers.edges.map(({ node }) => node.slug)).toEqual(controllers);
    expect(data.policies.edges.map(({ node }) => node.slug)).toEqual(policies);
    for (const { node } of data.controllers.edges) {
      const all = answerTo({ controller: [node.slug] });
      expect(shown(node['policies'], policiesOf(node.slug))).toEqual(policiesOf(node.slug).slice(0, size));
      expect(shown(node['statements'], all)).toEqual(all.slice(0, size));
      expect(shown(node['last'], all)).toEqual(all.slice(-size));
    }
    for (const { node } of data.policies.edges) {
      const [all, sections] = [answerTo({ policy: [node.slug] }), sectionsOf(node.slug)];
      expect(shown(node['statements'], all)).toEqual(all.slice(0, size));
      expect(shown(node['sections'], sections)).toEqual(sections.slice(0, size));
      expect(shown(node['last'], sections)).toEqual(sections.slice(-size));
    }
  });

  it('goes on from a cursor of one parent in its own list', async () => {
    const [page] = (await of('policy', 'jsm', 'statements')({ first: 1 })).edges;
    const next = await reader(url, 'statements')({ first: 1, after: page?.cursor ?? null });
    const all = answerTo({});
    expect(slugsOf(next)).toEqual([all[all.indexOf(page?.node.slug ?? '') + 1]]);
  });

  it('walks the policies in both orders', async () => {
    for (const size of [1, 2, 100]) {
      const [up, down] = ['TITLE', 'TITLE_DESC'].map((order) =>
        reader(url, 'policies', { orderBy: ['PolicyOrder', order] }),
      ) as [Read, Read];
      await forward(up, size, policies);
      await backward(up, size, policies);
      await forward(down, size, [...policies].reverse());
      await backward(down, size, [...policies].reverse());
    }
  });

  it('gives one policy and one statement by slug, and null for none', async () => {
    const query = `{ policy(slug: "jsm") { id } nobody: policy(slug: "nobody") { id }
      statement(slug: "jsm/covers") { id } nothing: statement(slug: "jsm/nothing") { id } wrong: policy(slug: "jsm/covers") { id } }`;
    expect(await ask(url(), query)).toEqual({
      ...{ policy: { id: 'Policy:jsm' }, nobody: null, wrong: null },
      ...{ statement: { id: 'Statement:jsm/covers' }, nothing: null },
    });
  });
}
