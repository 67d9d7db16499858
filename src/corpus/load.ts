import type { Engine, Transaction } from '../engine/port.ts';
import { UserError } from '../errors.ts';
import type { Catalogue } from '../kinds/catalogue.ts';
import { controller } from '../kinds/controller/kind.ts';
import { globalId } from '../kinds/kind.ts';
import { policy } from '../kinds/policy/kind.ts';
import { ownNodes, readGraph, seedStatements } from './cypher.ts';
import type { Corpus } from './read.ts';
import { policyRows, vocabularyRows } from './rows.ts';
import { Writer } from './writer.ts';

/** Grows with every change to what the graph looks like, so that an older graph is loaded anew. */
export const GRAPH_SCHEMA = 5;
/** How long a load waits for another one before it says so. */
const SAY_WAITING_MS = 5_000;

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

export interface LoadOptions {
  readonly clock: () => Date;
  /** Load also into a database that holds nodes of somebody else. */
  readonly intoExisting?: boolean;
  readonly progress?: (progress: LoadProgress) => void;
  /** Another load is at work on this graph, and this one waits for it. */
  readonly waiting?: () => void;
}

/** The state of the graph, or `undefined` before the first seed and for a graph of another schema. */
export async function graphState(engine: Engine): Promise<GraphState | undefined> {
  const [graph] = await engine.read(readGraph, {});
  return graph?.schema === GRAPH_SCHEMA ? graph : undefined;
}

/**
 * Makes the graph equal to the corpus: one transaction for the vocabulary, one per policy, one that takes out what has
 * left the files. A graph of the same hash is left alone. One load at a time; a load that is cut short leaves each policy
 * old or new, and the next one repairs the rest.
 * @returns whether anything had to be done
 * @throws UserError if the database holds something else
 */
export async function loadCorpus(
  engine: Engine,
  corpus: Corpus,
  catalogue: Catalogue,
  options: LoadOptions,
): Promise<boolean> {
  if ((await graphState(engine))?.hash === corpus.hash) return false;
  const late = setTimeout(() => options.waiting?.(), SAY_WAITING_MS);
  try {
    return await engine.exclusive(async () => {
      clearTimeout(late);
      // Another load may have done it meanwhile.
      if ((await graphState(engine))?.hash === corpus.hash) return false;
      if (options.intoExisting !== true) await refuseStrangers(engine);
      await engine.define(catalogue.definitions);
      await load(engine, corpus, catalogue, options);
      return true;
    });
  } finally {
    clearTimeout(late);
  }
}

async function load(
  engine: Engine,
  corpus: Corpus,
  catalogue: Catalogue,
  options: LoadOptions,
): Promise<void> {
  const statements = seedStatements(catalogue);
  const inTransaction = (hash: string | null, work: (writer: Writer) => Promise<void>): Promise<void> =>
    engine.transaction(async (transaction: Transaction) => {
      const writer = new Writer(transaction, statements, catalogue);
      await work(writer);
      await writer.version(hash, GRAPH_SCHEMA, options.clock());
    });
  const total = corpus.policies.length + 2;
  const report = (done: number, step: string): void => options.progress?.({ done, total, step });

  await inTransaction(null, (writer) => writer.vocabulary(vocabularyRows(corpus, catalogue)));
  report(1, 'vocabulary');
  for (const [index, entry] of corpus.policies.entries()) {
    const id = globalId(policy.label, entry.slug);
    await inTransaction(null, (writer) => writer.policy(id, policyRows(entry, catalogue)));
    report(index + 2, entry.slug);
  }
  await inTransaction(corpus.hash, (writer) => writer.removeAllBut(rootsOf(corpus, catalogue)));
  report(total, 'done');
}

async function refuseStrangers(engine: Engine): Promise<void> {
  const nodes = await engine.size();
  const graphs = await engine.read(readGraph, {});
  const [own] = await engine.read(ownNodes, {});
  const strangers = nodes - graphs.length - (own?.entities ?? 0);
  if (strangers === 0) return;
  throw new UserError(
    `the database holds ${strangers} nodes that are not of this product: set NEO4J_DATABASE to another one, or seed with --into-existing to keep both in it`,
  );
}

/** The ids of what stands for itself in a corpus. */
function rootsOf({ policies, places, concepts }: Corpus, { jurisdiction }: Catalogue): ReadonlySet<string> {
  return new Set([
    ...policies.map(({ slug }) => globalId(policy.label, slug)),
    ...policies.map(({ header }) => globalId(controller.label, header.controller.slug)),
    ...places.map(({ slug }) => globalId(jurisdiction.label, slug)),
    ...[...concepts].flatMap(([kind, entries]) => entries.map(({ slug }) => globalId(kind.label, slug))),
  ]);
}
