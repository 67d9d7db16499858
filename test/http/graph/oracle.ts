import { readdirSync, readFileSync } from 'node:fs';
import { productCatalogue } from '../../../src/product.ts';
import { derivedTypes } from '../../corpus/expected-derived.ts';
import { expectedGraph } from '../../corpus/expected.ts';
import type { ExportedEdge, ExportedNode } from '../../corpus/graph-shape.ts';

export const catalogue = productCatalogue;

/** A section as the seed files have it. */
export interface Part {
  readonly id: string;
  readonly policy: string;
  readonly start: number;
  readonly text: string;
}

/** A term or a controller, with every name that it has. */
export interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** One edge away: the sort of edge, its direction and the neighbour; then the ids of the statements behind it, as they are read. */
export type Neighbor = readonly [key: string, statements: readonly string[]];

const SEED = new URL('../../../seed/', import.meta.url);
const graph = expectedGraph(seedTexts(), catalogue);

export const nodes: readonly ExportedNode[] = graph.nodes;
export const edges: readonly ExportedEdge[] = graph.edges;

/** By code unit, as ids sort everywhere. */
export const before = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Without case and accents, and with one space where the text has any white space. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

export function wordsOf(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** DataCategory → DATA_CATEGORY. */
export function enumOf(kind: string): string {
  return kind.replace(/(?<=.)(?=[A-Z])/g, '_').toUpperCase();
}

export function ofKind(kind: string): readonly ExportedNode[] {
  return nodes.filter(({ props }) => props['kind'] === kind);
}

/** The kinds of all nodes. */
export const kinds: readonly string[] = [...new Set(nodes.map(({ id }) => id.slice(0, id.indexOf(':'))))];

const byId = new Map(nodes.map((node) => [node.id, node]));

function propOf(id: string, name: string): string {
  const value = byId.get(id)?.props[name];
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`${id} has no ${name}`);
  return String(value);
}

/** Statements by the slug of their policy, where the first quote starts, and id. */
export function asRead(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].sort(
    (a, b) => before(propOf(a, 'sortName'), propOf(b, 'sortName')) || before(a, b),
  );
}

/** The text of every policy, by its slug. */
export const texts: ReadonlyMap<string, string> = new Map(
  ofKind('Policy').map(({ id }) => [propOf(id, 'slug'), propOf(id, 'text')]),
);

/** Every section, by the slug of its policy and then as it is read. */
export const parts: readonly Part[] = ofKind('Section')
  .map(({ id, props }) => {
    const policy = propOf(id, 'policyId').replace('Policy:', '');
    const [start, end] = [Number(props['start']), Number(props['end'])];
    return { id, policy, start, text: (texts.get(policy) ?? '').slice(start, end) };
  })
  .sort((a, b) => before(a.policy, b.policy) || a.start - b.start);

/** Controllers and all terms, in the order in which names sort. */
export const named: readonly Named[] = ['Controller', ...catalogue.allConceptKinds.map(({ label }) => label)]
  .flatMap((kind) => ofKind(kind))
  .map(({ id, props }) => {
    const name = propOf(id, 'name');
    return { id, kind: propOf(id, 'kind'), name, names: [name, ...(props['aliases'] as readonly string[])] };
  })
  .sort((a, b) => before(folded(a.name), folded(b.name)) || before(a.id, b.id));

/** Which statements an edge rests on: those that it follows from, or the statement at one of its ends. */
function behind({ type, from, to, props }: ExportedEdge): readonly string[] {
  if (derivedTypes.includes(type)) return props['statements'] as readonly string[];
  if (from.startsWith('Statement:')) return [from];
  return to.startsWith('Statement:') ? [to] : [];
}

const around = new Map<string, Map<string, Set<string>>>();
for (const edge of edges) {
  for (const [id, key] of [
    [edge.from, `${edge.type} OUT ${edge.to}`],
    [edge.to, `${edge.type} IN ${edge.from}`],
  ] as const) {
    const own = around.get(id) ?? new Map<string, Set<string>>();
    own.set(key, new Set([...(own.get(key) ?? []), ...behind(edge)]));
    around.set(id, own);
  }
}

/** Everything one edge away, by the sort of edge, the direction and the id of the neighbour. */
export function neighborsOf(id: string, types?: readonly string[]): readonly Neighbor[] {
  return [...(around.get(id) ?? [])]
    .filter(([key]) => types?.includes(key.slice(0, key.indexOf(' '))) ?? true)
    .map(([key, statements]) => [key, asRead(statements)] as const)
    .sort(([a], [b]) => compareKeys(a.split(' '), b.split(' ')));
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  return a.map((part, index) => before(part, b[index] ?? '')).find((order) => order !== 0) ?? 0;
}

/** The statements that are quoted from a section, as they are read. */
export function statementsIn(section: string): readonly string[] {
  return asRead(
    edges.filter(({ type, to }) => type === 'QUOTED_IN' && to === section).map(({ from }) => from),
  );
}

/** The files of the shipped seed: path in the folder → text. */
function seedTexts(): Readonly<Record<string, string>> {
  const paths = readdirSync(SEED, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    paths
      .filter((path) => /^vocabulary\/[^/]+\.yaml$|^policies\/[^/]+\/policy\.(yaml|txt)$/.test(path))
      .map((path) => [path, readFileSync(new URL(path, SEED), 'utf8')]),
  );
}
