import type { Sizes } from './builder/price.ts';
import { readGraph } from './corpus/cypher.ts';
import { nodesByKind, statementsByPolarity, type edgesOfStatements } from './corpus/extent.ts';
import type { RowOf } from './engine/cypher.ts';
import type { Reader } from './engine/port.ts';
import type { Vocabulary } from './kinds/concept/vocabulary.ts';
import { allControllers } from './kinds/controller/cypher.ts';
import { allPolicies } from './kinds/policy/cypher.ts';
import { grouped } from './kinds/grouped.ts';
import { readVocabulary } from './kinds/read-vocabulary.ts';

/** What of one version of the graph is kept in memory: it is small and changes only with a seed. */
export interface Edition {
  readonly graph: Graph;
  readonly vocabulary: Vocabulary;
  /** All controllers, by name. */
  readonly controllers: readonly RowOf<(typeof allControllers)['row']>[];
  readonly controllerById: ReadonlyMap<string, RowOf<(typeof allControllers)['row']>>;
  readonly extent: Extent;
  /** All policies, by title. */
  readonly readings: readonly Reading[];
  readonly sizes: Sizes;
}

/** What the statements of a policy hold, or those of all. */
export interface Tally {
  /** How many affirm and how many deny. */
  readonly statements: Readonly<Record<'affirmed' | 'denied', number>>;
  /** What leads from them: how many relationships of each type. */
  readonly edges: ReadonlyMap<string, number>;
}

/** A policy, and what was read from it. */
export interface Reading extends Tally {
  readonly policy: RowOf<(typeof allPolicies)['row']>;
}

/** Which graph it is. */
interface Graph {
  /** Grows with every transaction of a seed; 0 before the first. */
  readonly version: number;
  /** SHA-256 of the seed; null before the first, and while one is under way. */
  readonly hash: string | null;
  /** When the last transaction of a seed was, ISO 8601; null before the first. */
  readonly seededAt: string | null;
}

/** How much there is. */
interface Extent extends Tally {
  /** By the label of the kind. */
  readonly nodes: ReadonlyMap<string, number>;
}

const UNSEEDED: Graph = { version: 0, hash: null, seededAt: null };

/** Keeps the present edition: it is read anew only after a seed, by whichever process. */
export class Editions {
  readonly #reader: Reader;
  readonly #edges: ReturnType<typeof edgesOfStatements>;
  #held: { readonly version: number; readonly edition: Promise<Edition> } | undefined;

  constructor(reader: Reader, edges: ReturnType<typeof edgesOfStatements>) {
    this.#reader = reader;
    this.#edges = edges;
  }

  /** The present edition; asks the graph for its version through the reader of an operation. */
  async latest(reader: Reader): Promise<Edition> {
    const [graph = UNSEEDED] = await reader.read(readGraph, {});
    const held = this.#held;
    if (held?.version === graph.version) return held.edition;
    // Shared by later operations, so it is not read by the one that happens to need it first.
    const fresh = { version: graph.version, edition: this.#read(graph) };
    fresh.edition.catch(() => {
      if (this.#held === fresh) this.#held = undefined;
    });
    this.#held = fresh;
    return fresh.edition;
  }

  /** An edition without asking whether it is the present one, where there is any yet. */
  held(): Promise<Edition> | undefined {
    return this.#held?.edition;
  }

  async #read({ version, hash, seededAt }: Graph): Promise<Edition> {
    const reader = this.#reader;
    const [vocabulary, controllers, policies, nodes, polarities, edges] = await Promise.all([
      readVocabulary(reader),
      reader.read(allControllers, {}),
      reader.read(allPolicies, {}),
      reader.read(nodesByKind, {}),
      reader.read(statementsByPolarity, {}),
      reader.read(this.#edges, {}),
    ]);
    const polaritiesOf = grouped(polarities.map((row) => [row.policy, row] as const));
    const edgesOf = grouped(edges.map((row) => [row.policy, row] as const));
    const most = combined(
      edges.map((row) => [row.type, row.most]),
      Math.max,
    );
    return {
      graph: { version, hash, seededAt },
      vocabulary,
      controllers,
      controllerById: new Map(controllers.map((controller) => [controller.id, controller])),
      extent: { nodes: new Map(nodes.map((row) => [row.id, row.nodes])), ...tallyOf(polarities, edges) },
      readings: policies.map((policy) => ({
        policy,
        ...tallyOf(polaritiesOf.get(policy.id) ?? [], edgesOf.get(policy.id) ?? []),
      })),
      sizes: {
        controllers: controllers.length,
        policies: policies.length,
        ...vocabulary.widest(),
        ofStatement: (type) => most.get(type) ?? 0,
      },
    };
  }
}

/** Adds up what the rows of a policy say, or those of all. */
function tallyOf(
  polarities: readonly { readonly polarity: string; readonly statements: number }[],
  edges: readonly { readonly type: string; readonly edges: number }[],
): Tally {
  const said = combined(
    polarities.map(({ polarity, statements }) => [polarity, statements]),
    plus,
  );
  return {
    statements: { affirmed: said.get('AFFIRMED') ?? 0, denied: said.get('DENIED') ?? 0 },
    edges: combined(
      edges.map((row) => [row.type, row.edges]),
      plus,
    ),
  };
}

/** One number for each key. */
function combined(
  pairs: Iterable<readonly [string, number]>,
  combine: (one: number, other: number) => number,
): ReadonlyMap<string, number> {
  return new Map([...grouped(pairs)].map(([key, numbers]) => [key, numbers.reduce((a, b) => combine(a, b))]));
}

function plus(one: number, other: number): number {
  return one + other;
}
