import { expect, it } from 'vitest';
import { ask } from '../../support/http.ts';
import { ranDuring } from '../../support/recording.ts';

/** How often each database statement ran since. */
type Counts = Readonly<Record<string, number>>;

/** The version of the graph, asked once where an operation needs what is kept of it. */
const EDITION = { 'graph.read': 1 };

/**
 * Operations and the statements that they run. One per list and level for all parents together, one per total that is
 * selected, one per kind of edge; whatever the pages.
 */
const OPERATIONS: readonly (readonly [string, string, Counts])[] = [
  [
    'policies with their sections and statements',
    `query ($size: Int) { policies(first: $size) { edges { node {
      sections(first: $size) { totalCount edges { node { slug } } }
      statements(first: 5) { edges { node { evidence { quote } data { slug } } } } } } } }`,
    {
      ...EDITION,
      ...{ 'policy.all': 1, 'policy.sections': 1, 'policy.sections.total': 1, 'policy.statements': 1 },
      ...{ 'statement.evidence': 1, 'statement.names': 1 },
    },
  ],
  [
    'controllers with their policies and what they deny',
    `query ($size: Int) { controllers(first: $size) { edges { node {
      policies(first: $size) { totalCount edges { node { slug } } }
      statements(first: $size, where: { polarity: DENIED }) { totalCount edges { node { slug } } } } } } }`,
    {
      ...EDITION,
      ...{ 'controller.policies': 1, 'controller.policies.total': 1 },
      ...{ 'controller.statements.where': 1, 'controller.statements.total.where': 1 },
    },
  ],
  [
    'statements with their policies and controllers, without the total',
    'query ($size: Int) { statements(first: $size) { edges { node { policy { slug } controller { slug } } } } }',
    { 'statement.all': 1, 'policy.byIds': 1, 'controller.byIds': 1 },
  ],
  [
    'a page of which everything is selected',
    `query ($size: Int) { statements(last: $size, orderBy: TEXT) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { slug } } } }`,
    { 'statement.all.backward': 1, 'statement.all.total': 1 },
  ],
  ['a total alone', '{ statements { totalCount } }', { 'statement.all.total': 1 }],
  [
    'the same list twice',
    `query ($size: Int) {
      a: policy(slug: "jsm") { statements(first: $size) { totalCount edges { node { slug } } } }
      b: policy(slug: "jmark") { statements(first: $size) { totalCount edges { node { id } } } } }`,
    { 'policy.byIds': 1, 'policy.statements': 1, 'policy.statements.total': 1 },
  ],
  [
    'two pages of a list, for several parents',
    `query ($size: Int) { policies { totalCount edges { node {
      first: sections(first: $size) { edges { node { slug } } }
      last: sections(last: $size) { edges { node { slug policy { slug } } } } } } } }`,
    {
      ...{ 'policy.all': 1, 'policy.all.total': 1 },
      ...{ 'policy.sections': 1, 'policy.sections.backward': 1, 'policy.byIds': 1 },
    },
  ],
  [
    'nodes of several kinds',
    `{ nodes(ids: ["Statement:jsm/covers", "Policy:jsm", "Section:jsm/cookies", "Statement:jsm/seat", "Policy:jema",
      "Controller:jsm", "Jurisdiction:eu"]) { id } }`,
    { ...EDITION, 'statement.byIds': 1, 'policy.byIds': 1, 'section.byIds': 1 },
  ],
  [
    'a claim with its words',
    `query ($size: Int, $asOf: Date) {
      stances(claim: { practice: SHARE, outside: "eu" }, asOf: $asOf, first: $size) {
        counts { affirmed } edges { node {
          because matched(first: 5) { slug } limits { name }
          evidence(first: 5) { quote prefix section { heading } policy { title } }
          affirming { id recipients { slug } in { slug } evidence { quote } } } } } }`,
    {
      ...{ ...EDITION, 'stance.candidates': 1, 'statement.quotes': 1, 'policy.textByIds': 1 },
      ...{ 'section.byIds': 1, 'policy.byIds': 1, 'statement.byIds': 1, 'statement.names': 1 },
      ...{ 'statement.evidence': 1 },
    },
  ],
  [
    'controllers by two claims and a seat, with what each says to a third',
    `query ($size: Int, $asOf: Date) { controllers(first: $size, where: { asOf: $asOf, establishedIn: "eea", says: [
        { claim: { practice: COLLECT }, stance: [AFFIRMED, MIXED, DENIED] }
        { claim: { practice: SELL }, stance: [SILENT, DENIED] }] }) {
      edges { node { stance(claim: { practice: RETAIN }, asOf: $asOf) { stance affirming { id period { days } } } } } } }`,
    { ...EDITION, 'stance.candidates': 4, 'statement.byIds': 1 },
  ],
  [
    'what a section is quoted for',
    `query ($size: Int) { policy(slug: "jsm") { sections(first: $size) { edges { node {
      statements(first: 5) { totalCount edges { node { slug } } } } } } } }`,
    {
      ...{ 'policy.byIds': 1, 'policy.sections': 1 },
      ...{ 'section.statements': 1, 'section.statements.total': 1 },
    },
  ],
  [
    'terms',
    'query ($size: Int) { rights(first: $size) { totalCount edges { node { broader { slug } } } } }',
    EDITION,
  ],
];

/** The number of database statements that lists take. */
export function countedStatements(url: () => string, ran: () => ReadonlyMap<string, number>): void {
  const countOf = (query: string, variables: Readonly<Record<string, unknown>>): Promise<Counts> =>
    ranDuring(ran(), () => ask(url(), query, variables));

  it.each(OPERATIONS)('counts those of %s', async (_title, query, expected) => {
    // What is kept of the graph is read by the first operation that needs it.
    await ask(url(), '{ purposes { totalCount } }');
    for (const size of [1, 3, 20, 90]) {
      // A day of its own for each size, or the answers to a claim would be kept from the one before.
      const asOf = `${2000 + size}-01-01`;
      expect(await countOf(query, { size, asOf })).toEqual(expected);
    }
  });
}
