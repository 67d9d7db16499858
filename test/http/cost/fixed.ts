import { expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/port.ts';
import { expectCost, put, target } from './asked.ts';
import { MOST_NAMED, MOST_QUOTED } from './longest.ts';

const EXEMPTING = 'jsm/no-sharing-with-third-parties';
const SHARES = '{ practice: SHARE, outside: "eu" }';
const SELLS = '{ practice: SELL }';
const PAGE = '{ totalCount pageInfo { hasNextPage } edges { cursor } }';

/** Documents that come as near to their price as documents can: little is selected of what must be read. */
const DOCUMENTS: readonly (readonly [title: string, query: string])[] = [
  ['an empty page', '{ statements(first: 0) { edges { cursor } } }'],
  ['an empty page and a total', `{ statements(first: 0) ${PAGE} policies(last: 0) ${PAGE} }`],
  [
    'empty pages in a list',
    `{ controllers { edges { node { policies(first: 0) ${PAGE} statements(last: 0) ${PAGE} } } } }`,
  ],
  ['empty pages of sections', `{ policies { edges { node { sections(first: 0) { edges { cursor } } } } } }`],
  ['a page of one', '{ statements(first: 1) { edges { __typename } } }'],
  ['cursors alone', '{ statements(first: 100) { edges { cursor } } }'],
  ['cursors alone, from the end', '{ statements(last: 99, orderBy: TEXT_DESC) { edges { cursor } } }'],
  ['the place of a page alone', '{ statements(first: 100) { pageInfo { endCursor } } }'],
  ['a total alone', '{ statements(first: 1) { totalCount } }'],
  ['a total by a filter', '{ statements(first: 1, where: { polarity: DENIED }) { totalCount } }'],
  ['an empty filter', '{ statements(first: 1, where: {}) { pageInfo { endCursor } } }'],
  ['an empty page by a filter', `{ statements(first: 0, where: { not: {} }) ${PAGE} }`],
  [
    'filtered pages in a list',
    `{ policies { edges { node { statements(first: 7, where: { text: "a" }) { edges { cursor } } } } } }`,
  ],
  [
    'one list in several pages',
    `{ policy(slug: "jsm") { a: statements(first: 5) ${PAGE} b: statements(first: 6) ${PAGE} c: statements(last: 7) ${PAGE} } }`,
  ],
  ...MOST_NAMED.map(
    ({ field, slug }) =>
      [`the most ${field} of a statement`, `{ statement(slug: "${slug}") { ${field} { id } } }`] as const,
  ),
  [
    'all roles of a statement',
    `{ statement(slug: "${MOST_QUOTED}") { ${MOST_NAMED.map(({ field }) => `${field} { id }`).join(' ')} } }`,
  ],
  ['the most quotes', `{ statement(slug: "${MOST_QUOTED}") { evidence { start } } }`],
  ['quotes with the text around them', `{ statement(slug: "${MOST_QUOTED}") { evidence { prefix } } }`],
  ['quotes with their sections', `{ statement(slug: "${MOST_QUOTED}") { evidence { section { slug } } } }`],
  ['what a denial exempts', `{ statement(slug: "${EXEMPTING}") { exempts { slug } } }`],
  [
    'what a denial exempts, with its words',
    `{ statement(slug: "${EXEMPTING}") { exempts { exempts { slug } evidence { start section { slug } } } } }`,
  ],
  ['a text', '{ policy(slug: "jmark") { text } }'],
  [
    'a controller that has been read',
    `{ statement(slug: "jsm/seat") { controller { slug } policy { slug } } }`,
  ],
  [
    'edges from a controller that was read',
    `{ statement(slug: "jmark/seat") { controller { dataCategories(first: 1) { edges { node { id } } } } } }`,
  ],
  [
    'statements behind edges',
    `{ controller(slug: "jmark") { purposes(first: 100) { edges { statements(first: 100) { id } } } } }`,
  ],
  [
    'an empty page of edges',
    `{ controllers { edges { node { purposes(first: 0) ${PAGE} establishedIn(first: 0) ${PAGE} } } } }`,
  ],
  [
    'things by their ids',
    `{ nodes(ids: ["Policy:jsm", "Section:jsm/cookies", "Statement:jsm/seat", "Right:access"]) { id } }`,
  ],
  ['nothing by its ids', '{ nodes(ids: []) { id } node(id: "Policy:nobody") { id } }'],
  [
    'narrower terms with their statements',
    `{ jurisdiction(slug: "eea") { narrower(asOf: "2019-06-01") { statements(first: 0) ${PAGE} controllers(first: 0) ${PAGE} } } }`,
  ],
  [
    'the terms around many, with who names them',
    `{ dataCategories(first: 100) { edges { node { broader { controllers(first: 1) { edges { cursor } } } } } } }`,
  ],
  [
    'what names a term',
    `{ dataCategory(slug: "personal-data") { statements(first: 50) { edges { cursor } } } }`,
  ],
  ['a claim over all', `{ stances(claim: ${SHARES}, first: 0) { totalCount } }`],
  ['a claim over all, selecting nothing of it', `{ stances(claim: ${SHARES}, first: 1) { __typename } }`],
  [
    'two claims over all',
    `{ a: stances(claim: ${SHARES}, first: 0) { totalCount } b: stances(claim: ${SELLS}, first: 0) { counts { silent } } }`,
  ],
  [
    'a claim on some',
    `{ stances(claim: ${SHARES}, controllers: ["jsm", "jema", "Controller:jsm"], first: 0) { totalCount } }`,
  ],
  ['a claim on nobody', `{ stances(claim: ${SHARES}, controllers: [], first: 0) { totalCount } }`],
  ['a claim on one', `{ controller(slug: "jsm") { stance(claim: ${SHARES}) { stance } } }`],
  [
    'claims on each of a list',
    `{ policies { edges { node { controller { a: stance(claim: ${SHARES}) { stance } b: stance(claim: ${SELLS}) { stance } } } } } }`,
  ],
  [
    'claims and seats as filters',
    `{ controllers(first: 0, where: { establishedIn: "eu", establishedOutside: "us", says: [{ claim: ${SHARES} }],
      not: { establishedIn: "ch" }, or: [{ says: [{ claim: ${SELLS} }] }, { slug: [] }] }) { totalCount } }`,
  ],
  [
    'what an answer rests on',
    `{ stances(claim: { practice: COLLECT }) { edges { node { affirming(first: 100) { id } denying(first: 0) { id } } } } }`,
  ],
  [
    'the words of an answer',
    `{ stances(claim: { practice: COLLECT }) { edges { node { evidence(first: 100) { start } } } } }`,
  ],
  [
    'lists of the terms that answers name',
    `{ controllers { edges { node { stance(claim: { source: "third-party-source" }) {
      matched { statements(first: 1) ${PAGE} controllers(first: 1) ${PAGE} } } } } } }`,
  ],
  [
    'lists of more terms than answers usually name',
    `{ controller(slug: "jema") { stance(claim: { purpose: "analytics", data: "online-activity" }) {
      matched { statements(first: 1) { totalCount edges { cursor } } controllers(first: 1) { totalCount edges { cursor } } } } } }`,
  ],
  [
    'lists of the terms that limit answers',
    `{ controllers { edges { node { stance(claim: { purpose: "commercial-messages" }) {
      limits { concept { statements(first: 1) ${PAGE} controllers(first: 1) ${PAGE} } } } } } } }`,
  ],
];

/** The price bounds the rows of documents that were chosen to break it, each put to an atlas that has kept no answers. */
export function fixedDocuments(engine: () => Engine): void {
  it.each(DOCUMENTS)('prices %s at no less than its rows', async (_title, query) => {
    const served = await target(engine());
    try {
      const answer = await put(served, { query, variables: {} });
      expect(answer.messages).toEqual([]);
      expectCost(answer);
    } finally {
      await served.close();
    }
  });
}
