import { expect, it } from 'vitest';
import { expectCost, put, type Target } from './asked.ts';
import { LONGEST } from './longest.ts';
import type { Value } from './values.ts';

interface Case {
  readonly of: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, Value>>;
  /** Which operation of several is to run. */
  readonly operation?: string;
  /** From the inside out: what a page costs before its items, and the items times what is selected of each. */
  readonly price: number;
}

const { controllers, quotes, exempted, broader, narrower, named } = LONGEST;
const SHARES = '{ practice: SHARE }';
const TWO = 'query A { policies(first: 1) { totalCount } } query B { policies(first: 9) { totalCount } }';
const SIZES =
  'query ($a: Int, $b: Int = 4) { a: policies(first: $a) { totalCount } b: policies(last: $b) { totalCount } }';
const SLUG = 'slug: "jsm"';

const CASES: readonly Case[] = [
  { of: 'a page of twenty', query: '{ controllers { edges { node { name } } } }', price: 1 + 20 * 2 },
  {
    of: 'all of a page',
    query: '{ policies(first: 3) { totalCount pageInfo { hasNextPage } edges { cursor } } }',
    price: 1 + 3 * 3,
  },
  {
    of: 'an object in each item, from the end',
    query: '{ statements(last: 7) { edges { node { slug policy { slug } } } } }',
    price: 1 + 7 * 3,
  },
  { of: 'an empty page', query: '{ statements(first: 0) { totalCount } }', price: 1 + 1 },
  {
    of: 'pages within pages',
    query: `{ controllers { edges { node { policies(first: 3) { edges { node {
      sections(first: 5) { edges { node { slug } } } } } } } } } }`,
    price: 1 + 20 * (2 + (1 + 3 * (2 + (1 + 5 * 2)))),
  },
  {
    of: 'quotes, with the text around them',
    query:
      '{ statement(slug: "jsm/seat") { evidence { quote prefix suffix section { slug } policy { slug } } } }',
    price: 1 + quotes + quotes * 4,
  },
  {
    of: 'exempted statements, which take two rows each',
    query: '{ statement(slug: "jsm/seat") { exempts { policy { slug } } } }',
    price: 1 + 2 * exempted + exempted,
  },
  {
    of: 'the terms of two roles',
    query: '{ statement(slug: "jsm/seat") { data { broader { slug } } purposes { slug } } }',
    price: 1 + (1 + named('data') + named('data') * broader) + (1 + named('purpose')),
  },
  {
    of: 'narrower terms',
    query: '{ jurisdiction(slug: "eu") { narrower { name broader { slug } } } }',
    price: 1 + narrower + narrower * broader,
  },
  {
    of: 'things by their ids',
    query: `{ nodes(ids: ["Policy:jsm", "Right:access", "Right:access"]) { id ... on Policy { text controller { name } } } }`,
    price: 3 + 3 * (10 + 1),
  },
  {
    of: 'fragments on an interface and on a type',
    query: '{ node(id: "Right:access") { ... on Concept { narrower { slug } } ... on Policy { text } } }',
    price: 1 + narrower + 10,
  },
  {
    of: 'a claim over all',
    query: `{ stances(claim: ${SHARES}) { counts { silent } edges { node { stance } } } }`,
    price: 1 + controllers + 20 * (1 + 2),
  },
  {
    of: 'a claim on two',
    query: `{ stances(claim: ${SHARES}, controllers: ["jsm", "jema"], first: 2) {
      edges { node { evidence { quote section { slug } } } } } }`,
    price: 1 + 2 + 2 * (2 + (20 + 20)),
  },
  {
    of: 'an answer',
    query: `{ controller(${SLUG}) { stance(claim: ${SHARES}) {
      affirming(first: 3) { slug controller { name } } matched(first: 4) { slug } limits { name } } } }`,
    price: 1 + 2 + (3 + 3) + 4 + 20,
  },
  {
    of: 'five claims and seats',
    query: `{ controllers(first: 5, where: { establishedIn: "eu", says: [{ claim: ${SHARES} }, { claim: ${SHARES} }],
      not: { establishedOutside: "us" }, or: [{ says: [{ claim: ${SHARES} }] }, { slug: ["jsm"] }] }) { totalCount } }`,
    price: 1 + 5 * controllers + 5,
  },
  {
    of: 'a filter of statements',
    query: `{ controller(${SLUG}) { statements(first: 4, where: { polarity: DENIED }) { edges { node { slug } } } } }`,
    price: 1 + (1 + 1 + 4 * 2),
  },
  {
    of: 'statements behind edges',
    query: `{ controller(${SLUG}) { purposes(first: 10) {
      edges { practices statementCount statements { slug } node { name } } } } }`,
    price: 1 + (1 + 10 * (1 + 5 + 1)),
  },
  {
    of: 'who names a term',
    query: `{ right(slug: "access") { controllers(first: 2) { edges { node { name } statements(first: 4) { slug } } }
      statements(last: 3) { totalCount } } }`,
    price: 1 + (2 + 2 * (1 + 1 + 4)) + (2 + 3),
  },
  { of: 'variables and their defaults', query: SIZES, variables: { a: 7 }, price: 1 + 7 + (1 + 4) },
  {
    of: 'variables instead of defaults',
    query: SIZES,
    variables: { a: 30, b: 50 },
    price: 1 + 30 + (1 + 50),
  },
  { of: 'variables without a value', query: SIZES, variables: { b: null }, price: 1 + 20 + (1 + 20) },
  {
    of: 'a filter in a variable',
    query: 'query ($w: StatementWhere) { statements(first: 2, where: $w) { totalCount } }',
    variables: { w: { polarity: 'DENIED' } },
    price: 1 + 1 + 2,
  },
  { of: 'the first of two operations', query: TWO, operation: 'A', price: 1 + 1 },
  { of: 'the second of two operations', query: TWO, operation: 'B', price: 1 + 9 },
  {
    of: 'a fragment that is used twice',
    query: `{ a: policies(first: 2) { ...P } b: policies(first: 3) { ...P } }
      fragment P on PolicyConnection { edges { node { title controller { name } } } }`,
    price: 1 + 2 * 3 + (1 + 3 * 3),
  },
  {
    of: 'one field under two names',
    query: `{ a: policy(${SLUG}) { slug } b: policy(${SLUG}) { text } }`,
    price: 1 + (1 + 10),
  },
  {
    of: 'skipped fields, as if they were asked',
    query: `query ($no: Boolean = true) { policies(first: 2) @skip(if: $no) { totalCount }
      controllers(first: 3) { totalCount edges @include(if: false) { cursor } } }`,
    price: 1 + 2 + (1 + 3 * 2),
  },
  {
    of: 'introspection',
    query: '{ __schema { types { fields { name } } } __type(name: "Policy") { name } }',
    price: 0,
  },
  {
    of: 'introspection beside a page',
    query:
      '{ __schema { types { name } } policies(first: 1) { __typename totalCount edges { __typename } } }',
    price: 1 + 1 + 1,
  },
  { of: 'exactly as much as it may', query: atTheLimit(98), price: 50_000 },
];

/** Costs 49,902 and as much as the size of its last page. */
function atTheLimit(size: number): string {
  return `{ controllers(first: 100) { edges { node {
    a: statements(first: 100) { edges { node { policy { slug } controller { slug } } } }
    b: statements(first: 95) { edges { cursor } } } } } policies(first: ${size}) { totalCount } }`;
}

const CUBE = `query ($size: Int = 100) { controllers(first: $size) { edges { node { policies(first: $size) { edges { node {
  sections(first: $size) { edges { node { slug } } } } } } } } } }`;
const CUBED = 1 + 100 * (2 + (1 + 100 * (2 + (1 + 100 * 2))));

/** Prices as they come out on paper. */
export function prices(served: () => Target): void {
  it.each(CASES)('prices $of', async ({ query, variables = {}, operation, price }) => {
    const answer = await put(served(), { query, variables }, operation);
    expect(answer.messages).toEqual([]);
    expect(answer.cost?.estimated).toBe(price);
    expectCost(answer);
  });

  it.each([
    ['a hundred times a hundred times a hundred', CUBE, CUBED],
    ['one more than it may', atTheLimit(99), 50_001],
  ])('refuses %s before anything of it runs', async (_what, query, price) => {
    const { status, codes, cost, traffic } = await put(served(), { query, variables: {} });
    expect(codes).toEqual(['COST_LIMIT_EXCEEDED']);
    expect(status).toBe(400);
    expect(cost).toEqual({ estimated: price, limit: 50_000, statements: 0, rows: 0 });
    expect(traffic).toEqual({ statements: 0, rows: 0 });
  });

  it('answers the same document with a smaller size', async () => {
    const answer = await put(served(), { query: CUBE, variables: { size: 2 } });
    expect(answer.codes).toEqual([]);
    expect(answer.cost?.estimated).toBe(1 + 2 * (2 + (1 + 2 * (2 + (1 + 2 * 2)))));
  });

  it.each([101, 1_000_000, -1])('refuses a page of %i as a mistake, not for its price', async (size) => {
    const query = `{ controllers(first: ${size}) { edges { node { name } } } }`;
    const { codes, messages } = await put(served(), { query, variables: {} });
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(messages[0]).toContain(`first is ${size}`);
  });
}
