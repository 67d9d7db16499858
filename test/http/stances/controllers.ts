import { expect, it } from 'vitest';
import { ask, refusal } from '../../support/http.ts';

const CONTROLLERS = `query ($where: ControllerWhere, $orderBy: ControllerOrder, $first: Int, $after: String, $last: Int, $before: String) {
  controllers(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { slug } }
  }
}`;

interface Controllers {
  readonly controllers: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly endCursor: string | null;
      readonly startCursor: string | null;
    };
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly slug: string } }[];
  };
}

const shares = { claim: { practice: 'SHARE', outside: 'eu' } };
const sells = { claim: { practice: 'SELL' } };
const BY_NAME = ['cet-services', 'jema', 'jet-info', 'jmark', 'jsm'];

/**
 * Filters, and whom they leave. From the texts: JMARK ("the United States") and CE+T Services ("globally") share outside the
 * EU, JSM denies it; all but JSM deny that they sell; the seats of JSM, JMARK and Jet Info are in Kortrijk, Springfield
 * (Missouri) and Geneva, JEMA and CE+T Services state none.
 */
const FILTERS: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['nothing', null, BY_NAME],
  ['an empty filter', {}, BY_NAME],
  ['a claim', { says: [shares] }, ['cet-services', 'jmark']],
  ['a claim that is denied', { says: [{ ...shares, stance: ['DENIED'] }] }, ['jsm']],
  ['a claim that is silent', { says: [{ ...sells, stance: ['SILENT'] }] }, ['jsm']],
  ['no stance at all', { says: [{ ...sells, stance: [] }] }, []],
  [
    'two claims, both of which must hold',
    { says: [shares, { ...sells, stance: ['DENIED'] }] },
    ['cet-services', 'jmark'],
  ],
  ['no claims, all of which hold', { says: [] }, BY_NAME],
  ['not', { not: { says: [shares] } }, ['jema', 'jet-info', 'jsm']],
  ['or', { or: [{ says: [shares] }, { slug: ['jsm'] }] }, ['cet-services', 'jmark', 'jsm']],
  ['or of nothing', { or: [] }, []],
  ['and of nothing', { and: [] }, BY_NAME],
  ['and', { and: [{ says: [shares] }, { not: { slug: ['jmark'] } }] }, ['cet-services']],
  ['fields beside each other', { says: [shares], slug: ['jmark', 'jsm'] }, ['jmark']],
  [
    'a tree',
    {
      or: [
        { and: [{ establishedIn: 'eu' }, { says: [{ ...shares, stance: ['DENIED'] }] }] },
        { not: { says: [{ ...sells, stance: ['DENIED'] }] } },
      ],
    },
    ['jsm'],
  ],
  ['slugs', { slug: ['jsm', 'jema', 'nobody'] }, ['jema', 'jsm']],
  ['no slugs', { slug: [] }, []],
  ['a seat in the EU', { establishedIn: 'eu' }, ['jsm']],
  ['a seat in the United States, by global id', { establishedIn: 'Jurisdiction:us' }, ['jmark']],
  ['a seat outside the EU', { establishedOutside: 'eu' }, ['jet-info', 'jmark']],
  [
    'no seat outside the EU, though none may be stated',
    { not: { establishedOutside: 'eu' } },
    ['cet-services', 'jema', 'jsm'],
  ],
  // The United States were adequate for nobody between Privacy Shield and Data Privacy Framework; Switzerland always is.
  [
    'seats in what is adequate at a date',
    { establishedIn: 'eea-and-adequate', asOf: '2021-01-15' },
    ['jet-info', 'jsm'],
  ],
  // Denied outside the EU is denied in the United Kingdom from the day on which it left.
  [
    'a date of the claim',
    { says: [{ claim: { practice: 'SHARE', in: 'gb' }, stance: ['DENIED'], asOf: '2020-01-31' }] },
    [],
  ],
  [
    'a date of the filter',
    { says: [{ claim: { practice: 'SHARE', in: 'gb' }, stance: ['DENIED'] }], asOf: '2020-02-01' },
    ['jsm'],
  ],
  [
    'the date of the claim before that of the filter',
    {
      says: [{ claim: { practice: 'SHARE', in: 'gb' }, stance: ['DENIED'], asOf: '2020-02-01' }],
      asOf: '2020-01-31',
    },
    ['jsm'],
  ],
  [
    'a date that nested filters do not take over',
    { asOf: '2020-01-31', and: [{ says: [{ claim: { practice: 'SHARE', in: 'gb' }, stance: ['DENIED'] }] }] },
    ['jsm'],
  ],
];

const REFUSED: readonly (readonly [string, unknown, string, readonly string[]])[] = [
  ['an unknown place', { establishedIn: 'eeu' }, 'BAD_USER_INPUT', ['where.establishedIn', '"eeu"', '"eu"']],
  [
    'an unknown concept, deep down',
    { and: [{ not: { says: [shares, { claim: { data: 'emial-address' } }] } }] },
    'BAD_USER_INPUT',
    ['where.and[0].not.says[1].claim.data', '"email-address"'],
  ],
  ['an empty claim', { says: [{ claim: {} }] }, 'BAD_USER_INPUT', ['where.says[0].claim is empty']],
  [
    'nesting deeper than four',
    { not: { not: { not: { not: {} } } } },
    'LIMIT_EXCEEDED',
    ['nested 5 deep', 'at most 4'],
  ],
  [
    'more than twenty parts',
    { or: Array.from({ length: 10 }, () => ({ says: [sells] })) },
    'LIMIT_EXCEEDED',
    ['21 filters', 'at most 20'],
  ],
];

/** Controllers chosen by what they say, and what one controller says. */
export function controllersByWhatTheySay(url: () => string): void {
  const page = async (variables: Readonly<Record<string, unknown>>) =>
    (await ask<Controllers>(url(), CONTROLLERS, variables)).controllers;
  const slugs = (edges: Controllers['controllers']['edges']): string[] => edges.map(({ node }) => node.slug);

  it.each(FILTERS)('filters by %s', async (_title, where, expected) => {
    const { edges, totalCount } = await page({ where });
    expect(slugs(edges)).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  it.each(REFUSED)('refuses %s', async (_title, where, code, words) => {
    const { message, extensions } = await refusal(url(), CONTROLLERS, { where });
    expect(extensions.code).toBe(code);
    for (const each of words) expect(message).toContain(each);
  });

  it('walks both orders in both directions, each controller once', async () => {
    for (const orderBy of ['NAME', 'NAME_DESC']) {
      const expected = orderBy === 'NAME' ? BY_NAME : [...BY_NAME].reverse();
      const forward: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { edges, pageInfo } = await page({ orderBy, first: 2, after });
        forward.push(...slugs(edges));
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        ({ endCursor: after, hasNextPage: more } = pageInfo);
      }
      expect(forward).toEqual(expected);
      const backward: string[] = [];
      for (let before: string | null = null, more = true; more;) {
        const { edges, pageInfo } = await page({ orderBy, last: 2, before });
        backward.unshift(...slugs(edges));
        ({ startCursor: before, hasPreviousPage: more } = pageInfo);
      }
      expect(backward).toEqual(expected);
    }
  });

  it('refuses a cursor of the other order', async () => {
    const { edges } = await page({ first: 1 });
    const after = edges[0]?.cursor;
    expect((await refusal(url(), CONTROLLERS, { orderBy: 'NAME_DESC', after })).message).toContain('after');
  });

  it('gives one controller by slug, and null for none', async () => {
    const query = '{ jsm: controller(slug: "jsm") { id name } none: controller(slug: "nobody") { id } }';
    expect(await ask(url(), query)).toEqual({ jsm: { id: 'Controller:jsm', name: 'JSM BV' }, none: null });
  });

  it('says what one controller answers, as stances does', async () => {
    const query = `query ($claim: ClaimInput!, $asOf: Date) {
      stances(claim: $claim, asOf: $asOf) { edges { node { ...answer controller { slug } } } }
      controllers { edges { node { slug stance(claim: $claim, asOf: $asOf) { ...answer controller { slug } } } } }
    }
    fragment answer on StanceAnswer { stance basis because asOf limits { name } affirming { id } denying { id } asides { id } evidence { quote } }`;
    for (const variables of [
      { claim: { practice: 'SHARE', outside: 'eu' } },
      { claim: { practice: 'SELL', data: 'email-address' } },
      { claim: { practice: 'SHARE', in: 'gb' }, asOf: '2020-01-31' },
    ]) {
      const { stances, controllers } = await ask<{
        stances: { edges: { node: unknown }[] };
        controllers: { edges: { node: { stance: unknown } }[] };
      }>(url(), query, variables);
      expect(controllers.edges.map(({ node }) => node.stance)).toEqual(stances.edges.map(({ node }) => node));
    }
    const { controller } = await ask<{ controller: unknown }>(
      url(),
      '{ controller(slug: "jsm") { stance(claim: {practice: SHARE, outside: "eu"}) { stance basis } } }',
    );
    expect(controller).toEqual({ stance: { stance: 'DENIED', basis: 'STATED' } });
  });
}
