import type { Engine, Transaction } from '../engine/port.ts';
import type { Catalogue } from '../kinds/catalogue.ts';
import { controller } from '../kinds/controller/kind.ts';
import { globalId } from '../kinds/kind.ts';
import { policy } from '../kinds/policy/kind.ts';
import {
  partsOfPolicy,
  readGraph,
  removeNodes,
  roots,
  seedStatements,
  writeGraph,
  type SeedStatements,
} from './cypher.ts';
import type { Corpus } from './read.ts';
import { policyRows, vocabularyRows, type GraphRows } from './rows.ts';

/** Grows with every change to what the graph looks like, so that an older graph is loaded anew. */
const GRAPH_SCHEMA = 1;
/** Rows of one statement; more would only cost memory. */
const BATCH = 1_000;

/** What a load is doing: step `done` of `total`. */
export interface LoadProgress {
  readonly done: number;
  readonly total: number;
  readonly step: string;
}

/** What the graph came from. */
export interface GraphState {
  /** Grows by one with every transaction of a seed. */
  readonly version: number;
  /** The corpus hash; null while a seed is under way or after one that was cut short. */
  readonly hash: string | null;
}

/** The state of the graph, or `undefined` before the first seed and for a graph of another schema. */
export async function graphState(engine: Engine): Promise<GraphState | undefined> {
  const [graph] = await engine.read(readGraph, {});
  return graph?.schema === GRAPH_SCHEMA ? graph : undefined;
}

/**
 * Makes the graph equal to the corpus: one transaction for the vocabulary, one per policy, one that takes out what has
 * left the files. A graph of the same hash is left alone.
 * @returns whether anything had to be done
 */
export async function loadCorpus(
  engine: Engine,
  corpus: Corpus,
  catalogue: Catalogue,
  options: { clock: () => Date; progress?: (progress: LoadProgress) => void },
): Promise<boolean> {
  await engine.define(catalogue.definitions);
  if ((await graphState(engine))?.hash === corpus.hash) return false;
  const load = new Load(engine, seedStatements(catalogue), options.clock);
  const total = corpus.policies.length + 2;
  const report = (done: number, step: string): void => options.progress?.({ done, total, step });

  await load.vocabulary(vocabularyRows(corpus, catalogue));
  report(1, 'vocabulary');
  for (const [index, entry] of corpus.policies.entries()) {
    await load.policy(globalId(policy.label, entry.slug), policyRows(entry, catalogue));
    report(index + 2, entry.slug);
  }
  await load.finish(corpus, catalogue);
  report(total, 'done');
  return true;
}

class Load {
  readonly #engine: Engine;
  readonly #statements: SeedStatements;
  readonly #clock: () => Date;

  constructor(engine: Engine, statements: SeedStatements, clock: () => Date) {
    this.#engine = engine;
    this.#statements = statements;
    this.#clock = clock;
  }

  async vocabulary(rows: GraphRows): Promise<void> {
    await this.#inTransaction(null, async (transaction) => {
      await this.#cut(transaction, 'concept', idsOf(rows));
      await this.#merge(transaction, rows);
    });
  }

  async policy(policyId: string, rows: GraphRows): Promise<void> {
    await this.#inTransaction(null, async (transaction) => {
      const kept = new Set(idsOf(rows));
      const parts = (await transaction.read(partsOfPolicy, { policy: policyId })).map(({ id }) => id);
      await this.#remove(
        transaction,
        parts.filter((id) => !kept.has(id)),
      );
      await this.#cut(
        transaction,
        'statement',
        parts.filter((id) => kept.has(id)),
      );
      await this.#merge(transaction, rows);
    });
  }

  async finish(corpus: Corpus, catalogue: Catalogue): Promise<void> {
    const kept = new Set([
      ...corpus.policies.map(({ slug }) => globalId(policy.label, slug)),
      ...corpus.policies.map(({ header }) => globalId(controller.label, header.controller.slug)),
      ...corpus.places.map(({ slug }) => globalId(catalogue.jurisdiction.label, slug)),
      ...[...corpus.concepts].flatMap(([kind, entries]) =>
        entries.map(({ slug }) => globalId(kind.label, slug)),
      ),
    ]);
    await this.#inTransaction(corpus.hash, async (transaction) => {
      const gone = (await transaction.read(roots, {})).map(({ id }) => id).filter((id) => !kept.has(id));
      for (const id of gone.filter((each) => each.startsWith(`${policy.label}:`))) {
        const parts = await transaction.read(partsOfPolicy, { policy: id });
        await this.#remove(
          transaction,
          parts.map((part) => part.id),
        );
      }
      await this.#remove(transaction, gone);
    });
  }

  async #inTransaction(
    hash: string | null,
    work: (transaction: Transaction) => Promise<void>,
  ): Promise<void> {
    await this.#engine.transaction(async (transaction) => {
      const [graph] = await transaction.read(readGraph, {});
      await work(transaction);
      await transaction.write(writeGraph, {
        version: (graph?.version ?? 0) + 1,
        hash,
        schema: GRAPH_SCHEMA,
        seededAt: this.#clock().toISOString(),
      });
    });
  }

  async #merge(transaction: Transaction, { nodes, edges }: GraphRows): Promise<void> {
    const runs = [
      ...[...nodes].map(([kind, rows]) => ({
        statement: this.#statements.mergeNodes.get(kind),
        rows,
        what: kind.label,
      })),
      ...[...edges].map(([type, rows]) => ({
        statement: this.#statements.mergeEdges.get(type),
        rows,
        what: type,
      })),
    ];
    for (const { statement, rows, what } of runs) {
      if (statement === undefined) throw new Error(`the seed has no statement that writes ${what}`);
      for (const batch of inBatches<(typeof rows)[number]>(rows))
        await transaction.write(statement, { rows: batch });
    }
  }

  async #cut(transaction: Transaction, of: 'statement' | 'concept', ids: readonly string[]): Promise<void> {
    const statement = this.#statements.cutEdges.get(of);
    if (statement === undefined) throw new Error(`the seed has no statement that cuts ${of}`);
    for (const batch of inBatches(ids)) await transaction.write(statement, { ids: batch });
  }

  async #remove(transaction: Transaction, ids: readonly string[]): Promise<void> {
    for (const batch of inBatches(ids)) await transaction.write(removeNodes, { ids: batch });
  }
}

function idsOf({ nodes }: GraphRows): string[] {
  return [...nodes.values()].flat().map(({ id }) => id);
}

function* inBatches<T>(items: readonly T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
