import fc from 'fast-check';
import { cypher, type PlainMap } from '../../../src/engine/cypher.ts';
import type { Engine } from '../../../src/engine/port.ts';

/** The kind labels: every node has `Entity` and one of these. */
export const KINDS = ['Alpha', 'Beta', 'Gamma'] as const;
export type Kind = (typeof KINDS)[number];
export type Label = 'Entity' | Kind;

/** Relationship types; a `QUOTES` may stand many times between two nodes, told apart by `key`, the others once. */
export const EDGE_TYPES = ['LINKS', 'HOLDS', 'QUOTES'] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

/** The properties that a node may lack, one type per name. `size` is small, so that sums stay safe integers. */
export interface Properties {
  readonly name?: string;
  readonly alias?: string;
  readonly rank?: number;
  readonly size?: number;
  readonly open?: boolean;
  readonly tags?: readonly string[];
}

/** A node of the model: compared by identity, as both engines compare nodes. */
export class GraphNode {
  readonly properties: PlainMap;
  readonly id: string;
  readonly kind: Kind;
  readonly optional: Properties;

  constructor(id: string, kind: Kind, optional: Properties) {
    this.id = id;
    this.kind = kind;
    this.optional = optional;
    this.properties = { ...optional, id, kind };
  }
}

/** A relationship of the model; only `QUOTES` have a `key`. */
export class GraphEdge {
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly type: EdgeType;
  readonly key: number;
  readonly optional: { readonly weight?: number };
  readonly properties: PlainMap;

  constructor(from: GraphNode, to: GraphNode, edge: { type: EdgeType; key: number; weight: number | null }) {
    this.from = from;
    this.to = to;
    this.type = edge.type;
    this.key = edge.key;
    this.optional = edge.weight === null ? {} : { weight: edge.weight };
    this.properties = edge.type === 'QUOTES' ? { ...this.optional, key: edge.key } : this.optional;
  }
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Ids that a graph draws from and a query asks for: case variants, an accent and its plain letter, an emoji. */
export const IDS = ['a1', 'A1', 'b2', 'e3', 'é3', '😀6', '中7', '10', '9', 'a'] as const;

const WORDS = [
  'ada',
  'Ada',
  'ADA',
  'Éclair',
  'éclair',
  'eclair',
  'e\u0301clair',
  'ΟΔΟΣ',
  'οδος',
  'smile 😀',
  '😀 smile',
  '𝒜da',
  '中文',
  '',
  "it's",
  'a\\"b`c',
  '$p0 {x: 1} // -- /* */',
  '%_.*',
];

/**
 * Text as people write it, mostly from a small stock so that comparisons hit. Characters from U+E000 to U+FFFF are kept
 * out: Neo4j sorts, takes min and max and reads its indexes by code point, but compares with `<` and `>` elsewhere by
 * UTF-16 unit, so 'ｘ' comes before an emoji in ORDER BY and after it in WHERE; the embedded engine has code points only.
 */
export const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('ada', 'Ada', 'éclair', 'Éclair', 'smile 😀') },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }).filter((text) => !/[\uE000-\uFFFF]/.test(text)),
  },
);

/** Small numbers, which are safe to add up. */
export const small = fc.integer({ min: -3, max: 4 });

/** Small, negative and the largest safe numbers. */
export const integer = fc.oneof(
  { weight: 4, arbitrary: small },
  {
    weight: 1,
    arbitrary: fc.constantFrom(Number.MIN_SAFE_INTEGER, -4294967297, 2147483648, Number.MAX_SAFE_INTEGER),
  },
);

const properties: fc.Arbitrary<Properties> = fc
  .record({
    values: fc.record({
      name: word,
      alias: word,
      rank: integer,
      size: small,
      open: fc.boolean(),
      tags: fc.array(word, { maxLength: 3 }),
    }),
    missing: fc.subarray(['name', 'alias', 'rank', 'size', 'open', 'tags'], { maxLength: 3 }),
  })
  .map(({ values, missing }) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !missing.includes(name))),
  );

const edgeParts = fc.record({
  from: fc.nat({ max: 9 }),
  to: fc.nat({ max: 9 }),
  type: fc.constantFrom(...EDGE_TYPES),
  key: fc.integer({ min: 0, max: 2 }),
  weight: fc.option(small, { freq: 3 }),
});

const nodeParts = fc.record({
  id: fc.constantFrom(...IDS),
  kind: fc.constantFrom(...KINDS),
  optional: properties,
});

/** Arrays in a row: seldom near empty, as one array often is, and yet they shrink to `least`. */
function many<T>(part: fc.Arbitrary<T>, least: number, most: number): fc.Arbitrary<T[]> {
  const some = (minLength: number) => fc.array(part, { minLength, maxLength: most, size: 'max' });
  return fc.tuple(some(least), some(0), some(0)).map((arrays) => arrays.flat());
}

/** Up to ten nodes and thirty relationships, with cycles, self loops and parallel `QUOTES`. */
export const graphs: fc.Arbitrary<Graph> = fc
  .record({ nodes: many(nodeParts, 1, 10), edges: many(edgeParts, 0, 10) })
  .map((parts) => {
    const byId = new Map(
      parts.nodes.map(({ id, kind, optional }) => [id, new GraphNode(id, kind, optional)]),
    );
    const nodes = [...byId.values()];
    const edges = new Map<string, GraphEdge>();
    for (const part of parts.edges) {
      const from = nodes[part.from % nodes.length];
      const to = nodes[part.to % nodes.length];
      if (from === undefined || to === undefined) continue;
      const key = part.type === 'QUOTES' ? part.key : 0;
      edges.set([from.id, part.type, to.id, key].join(' '), new GraphEdge(from, to, { ...part, key }));
    }
    return { nodes, edges: [...edges.values()] };
  });

const clear = cypher({ name: 'fuzz.clear', text: 'MATCH (n:Entity) DETACH DELETE n', params: {}, row: {} });

const nodeWrites = KINDS.map((kind) => ({
  kind,
  statement: cypher({
    name: `fuzz.write.${kind}`,
    text: `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:${kind} SET n += row.props`,
    params: { rows: 'maps' },
    row: {},
  }),
}));

const edgeWrites = EDGE_TYPES.map((type) => ({
  type,
  statement: cypher({
    name: `fuzz.write.${type}`,
    text:
      'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) ' +
      `MERGE (a)-[r:${type}${type === 'QUOTES' ? ' {key: row.key}' : ''}]->(b) SET r += row.props`,
    params: { rows: 'maps' },
    row: {},
  }),
}));

/** Constraints and indexes, so that the engines plan as they do in the product. */
export async function define(engine: Engine): Promise<void> {
  await engine.define([
    { kind: 'unique', label: 'Entity', property: 'id' },
    ...KINDS.map((label) => ({ kind: 'index', label, properties: ['name', 'id'] }) as const),
    { kind: 'index', label: 'Alpha', properties: ['rank'] },
  ]);
}

/** Makes `graph` the whole content of the database, by the portable write forms. */
export async function load(engine: Engine, graph: Graph): Promise<void> {
  await engine.transaction(async (transaction) => {
    await transaction.write(clear, {});
    for (const { kind, statement } of nodeWrites) {
      const rows = graph.nodes
        .filter((node) => node.kind === kind)
        .map(({ id, optional }) => ({ id, props: { ...optional, kind } }));
      if (rows.length > 0) await transaction.write(statement, { rows });
    }
    for (const { type, statement } of edgeWrites) {
      const rows = graph.edges
        .filter((edge) => edge.type === type)
        .map(({ from, to, key, optional }) => ({ from: from.id, to: to.id, key, props: { ...optional } }));
      if (rows.length > 0) await transaction.write(statement, { rows });
    }
  });
}

function literal(value: PlainMap): string {
  const pairs = Object.entries(value).map(([name, item]) => `${name}: ${JSON.stringify(item)}`);
  return pairs.length === 0 ? '' : ` {${pairs.join(', ')}}`;
}

/** The graph as one CREATE that can be pasted into either engine. */
export function paste(graph: Graph): string {
  const names = new Map(graph.nodes.map((node, index) => [node, `n${index}`]));
  const parts = [
    ...graph.nodes.map((node) => `(${names.get(node) ?? ''}:Entity:${node.kind}${literal(node.properties)})`),
    ...graph.edges.map(
      (edge) =>
        `(${names.get(edge.from) ?? ''})-[:${edge.type}${literal(edge.properties)}]->(${names.get(edge.to) ?? ''})`,
    ),
  ];
  return `CREATE ${parts.join(',\n  ')}`;
}
