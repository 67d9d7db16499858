import { cypher, type Plain, type PlainMap } from '../../src/engine/cypher.ts';
import type { Engine } from '../../src/engine/port.ts';
import type { Catalogue } from '../../src/kinds/catalogue.ts';
import { derivedTypes } from './expected-derived.ts';
import type { GraphExport } from './graph-shape.ts';

export type { ExportedEdge, ExportedNode, GraphExport } from './graph-shape.ts';

const TEXT = [
  ...['slug', 'kind', 'name', 'sortName', 'definition', 'iri', 'closeTo', 'title', 'language', 'lastUpdated'],
  ...[
    'effectiveDate',
    'url',
    'sha256',
    'text',
    'controllerId',
    'policyId',
    'heading',
    'words',
    'practice',
    'polarity',
  ],
  ...['modality', 'condition', 'note', 'duration', 'bound', 'criterion', 'identityKind', 'identityValue'],
];
const WHOLE = ['start', 'end', 'level', 'days', 'characters', 'stated', 'nothingStated'];
const YES_OR_NO = ['complete'];
const TEXTS = ['aliases', 'agreedKinds'];
const WHOLES = ['agreedBoth', 'agreedEither'];
const EDGE_TEXT = ['quote', 'folded', 'from', 'until', 'decision', 'scope', 'practice', 'role'];
const EDGE_WHOLE = ['start', 'end'];

function columns(of: string, names: readonly string[]): string {
  return names.map((name) => `${of}.${name} AS ${name}`).join(', ');
}

function shape<T extends string>(names: readonly string[], type: T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, type]));
}

const allNodes = cypher({
  name: 'test.nodes',
  text: `MATCH (n:Entity) RETURN n.id AS id, keys(n) AS present,
${[...TEXTS, ...WHOLES].map((name) => `coalesce(n.${name}, []) AS ${name}`).join(', ')},
${columns('n', [...TEXT, ...WHOLE, ...YES_OR_NO])} ORDER BY n.id`,
  params: {},
  row: {
    ...{ id: 'string', present: 'string[]' },
    ...shape(TEXTS, 'string[]'),
    ...shape(WHOLES, 'integer[]'),
    ...shape(TEXT, 'string?'),
    ...shape(WHOLE, 'integer?'),
    ...shape(YES_OR_NO, 'boolean?'),
  },
});

/** The statements that export what the kinds of a catalogue have in the graph. */
function statementsFor({ kinds, roles }: Catalogue) {
  const types = [
    ...['PUBLISHES', 'HAS_SECTION', 'STATES', 'QUOTED_IN', 'EXEMPTS', 'BROADER'],
    ...['MEMBER_OF', 'PART_OF', 'ADEQUATE_FOR', ...roles.map((role) => role.type), ...derivedTypes],
  ];
  const edges = cypher({
    name: 'test.edges',
    text: `MATCH (a:Entity)-[r:${types.map((type) => `\`${type}\``).join('|')}]->(b:Entity)
RETURN type(r) AS type, a.id AS source, b.id AS target, keys(r) AS present,
  coalesce(r.statements, []) AS statements, ${columns('r', [...EDGE_TEXT, ...EDGE_WHOLE])}
ORDER BY a.id, type(r), b.id`,
    params: {},
    row: {
      ...{ type: 'string', source: 'string', target: 'string', present: 'string[]', statements: 'string[]' },
      ...shape(EDGE_TEXT, 'string?'),
      ...shape(EDGE_WHOLE, 'integer?'),
    },
  });
  const labels = ['Concept', 'Entity', ...kinds.map((kind) => kind.label)].sort().map((label) => {
    const text = `MATCH (n:${label}) RETURN n.id AS id ORDER BY n.id`;
    return [label, cypher({ name: `test.${label}`, text, params: {}, row: { id: 'string' } })] as const;
  });
  return { edges, labels };
}

const statements = new WeakMap<Catalogue, ReturnType<typeof statementsFor>>();

/** Everything that the kinds of the catalogue have in the graph. */
export async function exportGraph(engine: Engine, catalogue: Catalogue): Promise<GraphExport> {
  const own = statements.get(catalogue) ?? statementsFor(catalogue);
  statements.set(catalogue, own);
  const labels = new Map<string, string[]>();
  for (const [label, labelled] of own.labels) {
    for (const { id } of await engine.read(labelled, {})) {
      labels.set(id, [...(labels.get(id) ?? []), label]);
    }
  }
  const nodes = (await engine.read(allNodes, {})).map(({ id, present, ...values }) => ({
    id,
    labels: labels.get(id) ?? [],
    props: propsOf(id, present, values, ['id']),
  }));
  const edges = (await engine.read(own.edges, {})).map(({ type, source, target, present, ...values }) => ({
    type,
    from: source,
    to: target,
    props: propsOf(`${source} ${type} ${target}`, present, values, []),
  }));
  return sorted({ nodes, edges });
}

/** The properties that are there. One that this exporter would not see is an error: nothing may hide from the tests. */
function propsOf(
  owner: string,
  present: readonly string[],
  values: Readonly<Record<string, Plain>>,
  besides: readonly string[],
): PlainMap {
  const keys = present.filter((key) => !besides.includes(key));
  const unseen = keys.find((key) => !Object.hasOwn(values, key));
  if (unseen !== undefined) throw new Error(`${owner} has a property that is not exported: ${unseen}`);
  return Object.fromEntries(keys.sort().map((key) => [key, values[key] ?? null]));
}

/** In the order of ids, and of everything for edges. */
export function sorted({ nodes, edges }: GraphExport): GraphExport {
  const byText = <T>(items: readonly T[], text: (item: T) => string): T[] =>
    [...items].sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
  return {
    nodes: byText(nodes, ({ id }) => id),
    edges: byText(edges, ({ type, from, to, props }) =>
      JSON.stringify([type, from, to, Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1))]),
    ),
  };
}

const graphNode = cypher({
  name: 'test.graph',
  text: `MATCH (g:Graph) RETURN g.id AS id, g.version AS version, g.hash AS hash, g.seededAt AS seededAt ORDER BY g.id`,
  params: {},
  row: { id: 'string', version: 'integer', hash: 'string?', seededAt: 'string' },
});

/** The one node that dates the graph; `undefined` before the first load. */
export async function graphOf(engine: Engine) {
  const [graph, ...others] = await engine.read(graphNode, {});
  if (others.length > 0) throw new Error('there are several Graph nodes');
  return graph;
}
