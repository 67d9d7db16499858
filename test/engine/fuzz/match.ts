import { GraphNode, type Graph, type GraphEdge } from './graph.ts';
import type { Expression, NodePattern, Path, Step } from './query.ts';
import type { Cell } from './values.ts';

export type Row = ReadonlyMap<string, Cell>;
export type Evaluate = (expression: Expression, row: Row) => Cell;

interface State {
  readonly row: Row;
  readonly used: ReadonlySet<GraphEdge>;
}

/** Every way to lay the paths over the graph; within one MATCH no relationship is walked twice. */
export function matches(graph: Graph, paths: readonly Path[], row: Row, evaluate: Evaluate): Row[] {
  let states: State[] = [{ row, used: new Set() }];
  for (const path of paths) states = states.flatMap((state) => along(graph, path, state, evaluate));
  return states.map((state) => state.row);
}

function along(graph: Graph, path: Path, start: State, evaluate: Evaluate): State[] {
  let ends = graph.nodes.flatMap((node) => bind(path.from, node, start, evaluate));
  for (const step of path.steps) {
    ends = ends.flatMap(({ state, at }) =>
      walks(graph, step, at, state).flatMap((walked) => bind(step.to, walked.at, walked.state, evaluate)),
    );
  }
  return ends.map((end) => end.state);
}

interface Place {
  readonly state: State;
  readonly at: GraphNode;
}

function bind(pattern: NodePattern, node: GraphNode, state: State, evaluate: Evaluate): Place[] {
  const { name, label, id } = pattern;
  if (label !== null && label !== 'Entity' && label !== node.kind) return [];
  if (id !== null && evaluate(id, state.row) !== node.id) return [];
  const bound = state.row.get(name);
  if (bound !== undefined) return bound === node ? [{ state, at: node }] : [];
  return [{ state: { ...state, row: new Map(state.row).set(name, node) }, at: node }];
}

function walks(graph: Graph, step: Step, from: GraphNode, start: State): Place[] {
  const [fewest, most] = step.hops ?? [1, 1];
  const found: Place[] = [];
  let frontier: Place[] = [{ state: start, at: from }];
  for (let length = 0; length <= most; length++) {
    if (length >= fewest) found.push(...frontier);
    frontier = frontier.flatMap((place) =>
      neighbours(graph, step, place.at)
        .filter(({ edge }) => !place.state.used.has(edge))
        .map(({ edge, at }) => ({
          at,
          state: {
            row: step.name === null ? place.state.row : new Map(place.state.row).set(step.name, edge),
            used: new Set(place.state.used).add(edge),
          },
        })),
    );
  }
  return found;
}

function neighbours(graph: Graph, step: Step, node: GraphNode): { edge: GraphEdge; at: GraphNode }[] {
  return graph.edges
    .filter((edge) => step.types.includes(edge.type))
    .flatMap((edge) => [
      ...(step.direction !== 'in' && edge.from === node ? [{ edge, at: edge.to }] : []),
      ...(step.direction !== 'out' && edge.to === node && (step.direction === 'in' || edge.from !== node)
        ? [{ edge, at: edge.from }]
        : []),
    ]);
}

/** The length of a shortest walk between the bound ends of a path of one step, or null if there is none. */
export function shortestLength(graph: Graph, path: Path, row: Row): number | null {
  const [step] = path.steps;
  const from = row.get(path.from.name);
  if (step === undefined || !(from instanceof GraphNode))
    throw new Error('a shortest path starts at a bound node');
  const to = row.get(step.to.name);
  const most = step.hops?.[1] ?? 1;
  let reached = new Set([from]);
  for (let length = 1; length <= most; length++) {
    reached = new Set([...reached].flatMap((node) => neighbours(graph, step, node).map(({ at }) => at)));
    if ([...reached].some((node) => node === to)) return length;
  }
  return null;
}
