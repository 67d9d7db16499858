import type { Mutation } from './mutants.ts';

const LISTS = ['test/http/lists.test.ts'];
const GRAPH = ['test/http/graph.test.ts'];
const ORACLE = ['test/oracle/oracle.test.ts'];
const COVERAGE = ['test/corpus/coverage.test.ts'];
const PASSAGES = ['test/corpus/read-passages.test.ts'];
const PERSISTED = ['test/http/persisted.test.ts'];

/** What the program does beside the rules of stances, broken on purpose, each with the tests that must notice. */
export const elsewhere: readonly Mutation[] = [
  {
    name: 'a page shows the extra row that tells whether more follow',
    file: 'src/builder/page.ts',
    from: 'backward ? found.slice(more ? 1 : 0) : found.slice(0, size)',
    to: 'found',
    tests: LISTS,
  },
  {
    name: 'a page before a cursor says that nothing follows',
    file: 'src/builder/page.ts',
    from: 'hasNextPage: backward ? before !== undefined : more',
    to: 'hasNextPage: more && !backward',
    tests: LISTS,
  },
  {
    name: 'a page starts with the item of its cursor again',
    file: 'src/kinds/list.ts',
    from: "['(n.sortName <> $lowerName OR n.id > $lowerId)']",
    to: "['(n.sortName <> $lowerName OR n.id >= $lowerId)']",
    tests: LISTS,
  },
  {
    name: 'the last items of a list come in the order in which they were read',
    file: 'src/builder/connection.ts',
    from: 'order.descending ? [...found].reverse() : found',
    to: 'found',
    tests: ORACLE,
  },
  {
    name: 'a total counts what the filter leaves out',
    file: 'src/kinds/list.ts',
    from: "const where = filter === undefined ? '' : ` WHERE ${filter.text}`;",
    to: "const where = filter === undefined ? '' : ` WHERE (n.id IS NOT NULL OR ${filter.text})`;",
    tests: LISTS,
  },
  {
    name: 'a cursor of another connection is taken',
    file: 'src/builder/page.ts',
    from: 'parts[1] === order.connection && ',
    to: '',
    tests: LISTS,
  },
  {
    name: 'an edge that leads to a node is told as one that leads away',
    file: 'src/graph/neighbors/cypher.ts',
    from: "RETURN type(r) + ' IN' AS edge, n.id AS node${columns}",
    to: "RETURN type(r) + ' OUT' AS edge, n.id AS node${columns}",
    tests: GRAPH,
  },
  {
    name: 'a page of neighbours starts with the one of its cursor again',
    file: 'src/graph/neighbors/cypher.ts',
    from: 'WHERE edge > $edge OR (edge = $edge AND node > $node)',
    to: 'WHERE edge > $edge OR (edge = $edge AND node >= $node)',
    tests: ORACLE,
  },
  {
    name: 'a slug that nobody has is taken for nothing at all',
    file: 'src/kinds/arguments/concept.ts',
    from: 'if (vocabulary.concept(id) !== undefined) return id;',
    to: 'if (id.length > 0) return id;',
    tests: LISTS,
  },
  {
    name: 'the words before a quote start one character late',
    file: 'src/kinds/statement/evidence.ts',
    from: 'Math.max(0, start - chars)',
    to: 'Math.max(0, start - chars + 1)',
    tests: ORACLE,
  },
  {
    name: 'an or of nothing holds for everything',
    file: 'src/kinds/statement/filters.ts',
    from: 'return texts.length === 0 ? NEVER',
    to: 'return texts.length === 0 ? ALWAYS',
    tests: LISTS,
  },
  {
    name: 'a time of no end counts as one of few days',
    file: 'src/kinds/statement/filters.ts',
    from: 'n.days IS NOT NULL AND coalesce(n.days, 0) <= ',
    to: 'coalesce(n.days, 0) <= ',
    tests: LISTS,
  },
  {
    name: 'search wants any one of the words',
    file: 'src/graph/search/cypher.ts',
    from: 'size([term IN $terms WHERE NOT n.words CONTAINS term]) = 0',
    to: 'size([term IN $terms WHERE n.words CONTAINS term]) > 0',
    tests: GRAPH,
  },
  {
    name: 'a page is priced as one item',
    file: 'src/builder/price.ts',
    from: 'multiplier: Math.max(1, clamped(first ?? last ?? DEFAULT_SIZE))',
    to: 'multiplier: 1',
    tests: ['test/http/cost.test.ts'],
  },
  {
    name: 'PERSISTED_ONLY takes what a client writes',
    file: 'src/server/persisted.ts',
    from: 'allowArbitraryOperations: !only',
    to: 'allowArbitraryOperations: true',
    tests: PERSISTED,
  },
  {
    name: 'the page of questions does not escape what it shows',
    file: 'src/escape-html.ts',
    from: 'ESCAPED[character] ?? character',
    to: 'character',
    tests: ['test/http/failures.test.ts'],
  },
  {
    name: 'headings count as text that must be read',
    file: 'src/corpus/coverage.ts',
    from: "mark('heading', { start, end: start + heading.length });",
    to: '',
    tests: COVERAGE,
  },
  {
    name: 'what two statements quote is what the second one quotes',
    file: 'src/corpus/coverage.ts',
    from: "for (const passage of stated) mark('stated', passage);",
    to: "for (const passage of stated.slice(-1)) mark('stated', passage);",
    tests: COVERAGE,
  },
  {
    name: 'text that was forgotten passes in a policy that is read completely',
    file: 'src/corpus/policy-files.ts',
    from: "if (file.read === 'complete')",
    to: "if (file.read !== 'complete' && file.read !== undefined)",
    tests: PASSAGES,
  },
  {
    name: 'a passage may state something and nothing',
    file: 'src/corpus/passages.ts',
    from: 'evidence.some((other) => other.start < end && start < other.end)',
    to: 'evidence.some((other) => other.start > end && start > other.end)',
    tests: PASSAGES,
  },
  {
    name: 'a policy has the facts of all policies',
    file: 'src/edition.ts',
    from: 'edgesOf.get(policy.id) ?? []',
    to: 'edges',
    tests: GRAPH,
  },
];
