import { expect, it } from 'vitest';
import { ask } from '../../support/http.ts';
import { ranDuring } from '../../support/recording.ts';

/** How often each database statement ran since. */
type Counts = Readonly<Record<string, number>>;

/** The version of the graph, asked once where an operation needs what is kept of it. */
const EDITION = { 'graph.read': 1 };
const PAGE = { 'neighbors.page': 1 };

/** Operations and the statements that they run, whatever the pages. */
const OPERATIONS: readonly (readonly [string, string, Counts])[] = [
  [
    'a search',
    'query ($size: Int) { search(text: "cookies", first: $size) { totalCount edges { match name } } }',
    { ...EDITION, 'search.sections': 1 },
  ],
  [
    'a search of sections with what they are',
    'query ($size: Int) { search(text: "cookies", kinds: [SECTION], first: $size) { edges { node { id } } } }',
    { ...EDITION, 'search.sections': 1, 'section.byIds': 1 },
  ],
  [
    'a search of names',
    `query ($size: Int) { search(text: "cookies", kinds: [TRACKER, CONTROLLER], first: $size) {
      totalCount edges { match name node { id ... on Concept { definition } } } } }`,
    EDITION,
  ],
  [
    'a search of nothing',
    'query ($size: Int) { search(text: "cookies", kinds: [], first: $size) { totalCount edges { match } } }',
    EDITION,
  ],
  [
    'a search with the words around what is found',
    `query ($size: Int) { search(text: "cookies", kinds: [SECTION], first: $size) { edges { evidence {
      quote start end prefix suffix section { heading } policy { slug } } } } }`,
    { ...EDITION, 'search.sections': 1, 'section.byIds': 1, 'policy.byIds': 1, 'policy.textByIds': 1 },
  ],
  [
    'neighbors that are terms',
    `query ($size: Int) { neighbors(id: "Controller:jsm", edges: [COLLECTS], first: $size) {
      edges { edge direction statementCount node { id ... on DataCategory { name } } } } }`,
    { ...EDITION, ...PAGE },
  ],
  [
    'neighbors with their number',
    `query ($size: Int) { neighbors(id: "Controller:jsm", edges: [COLLECTS], first: $size) { totalCount
      edges { edge } } }`,
    { ...EDITION, ...PAGE, 'neighbors.total': 1 },
  ],
  [
    'the number of neighbors alone',
    'query ($size: Int) { neighbors(id: "Jurisdiction:eea", first: $size) { totalCount } }',
    { ...EDITION, 'neighbors.total': 1 },
  ],
  [
    'neighbors with the statements behind the edges',
    `query ($size: Int) { neighbors(id: "Controller:jsm", edges: [COLLECTS, DENIES], first: $size) {
      edges { statements { slug condition } } } }`,
    { ...EDITION, ...PAGE, 'statement.byIds': 1 },
  ],
  [
    'neighbors of a statement',
    `query ($size: Int) { neighbors(id: "Statement:jsm/covers", first: $size) { edges { edge direction } } }`,
    { ...PAGE, 'statement.byIds': 1 },
  ],
  [
    'the statements of sections',
    `query ($size: Int) { policy(slug: "jsm") { sections(first: $size) { edges { node {
      statements(first: $size) { totalCount edges { node { slug } } } } } } } }`,
    {
      ...{ 'policy.byIds': 1, 'policy.sections': 1 },
      ...{ 'section.statements': 1, 'section.statements.total': 1 },
    },
  ],
  [
    'all about what is served',
    `query ($size: Int) { about { version engine corpus { hash version facts kinds { kind count facts }
      readings { policy { title } facts kinds { agreed } } }
      vocabulary { terms } practices { practice } } policies(first: $size) { totalCount } }`,
    { ...EDITION, 'policy.all.total': 1 },
  ],
];

/** The number of database statements that search, neighbors and about take. */
export function countedStatements(url: () => string, ran: () => ReadonlyMap<string, number>): void {
  const countOf = (query: string, variables: Readonly<Record<string, unknown>>): Promise<Counts> =>
    ranDuring(ran(), () => ask(url(), query, variables));

  it.each(OPERATIONS)('counts those of %s', async (_title, query, expected) => {
    // What is kept of the graph is read by the first operation that needs it.
    await ask(url(), '{ purposes { totalCount } about { corpus { facts } } }');
    for (const size of [1, 3, 20]) expect(await countOf(query, { size })).toEqual(expected);
  });
}
