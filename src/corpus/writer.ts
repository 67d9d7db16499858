import type { Transaction } from '../engine/port.ts';
import type { Catalogue } from '../kinds/catalogue.ts';
import { policy } from '../kinds/policy/kind.ts';
import {
  cutPublishers,
  partsOfPolicy,
  publishersOfPolicy,
  readGraph,
  removeNodes,
  roots,
  writeGraph,
  type SeedStatements,
} from './cypher.ts';
import { derivedEdges } from './derived.ts';
import type { EdgeRow, GraphRows, NodeRow } from './rows.ts';

/** Rows of one statement; more would only cost memory. */
const BATCH = 1_000;

/** Writes parts of the graph in one transaction. */
export class Writer {
  readonly #transaction: Transaction;
  readonly #statements: SeedStatements;
  readonly #catalogue: Catalogue;

  constructor(transaction: Transaction, statements: SeedStatements, catalogue: Catalogue) {
    this.#transaction = transaction;
    this.#statements = statements;
    this.#catalogue = catalogue;
  }

  /** Concepts and places, with what is broader. */
  async vocabulary(rows: GraphRows): Promise<void> {
    await this.#cut('concept', idsOf(rows));
    await this.#merge(rows);
  }

  /** A policy as it is now, with its controller's derived edges; also of the one that published it before. */
  async policy(policyId: string, rows: GraphRows): Promise<void> {
    const kept = new Set(idsOf(rows));
    const parts = await this.#partsOf(policyId);
    const before = await this.#publishersOf(policyId);
    await this.#remove(parts.filter((id) => !kept.has(id)));
    await this.#cut(
      'statement',
      parts.filter((id) => kept.has(id)),
    );
    await this.#transaction.write(cutPublishers, { policy: policyId });
    await this.#merge(rows);
    const now = (rows.edges.get('PUBLISHES') ?? []).map(({ from }) => from);
    for (const id of new Set([...before, ...now])) await this.#derive(id);
  }

  /** Takes out the controllers, policies and concepts that are not in `kept`, with their parts. */
  async removeAllBut(kept: ReadonlySet<string>): Promise<void> {
    const present = await this.#transaction.read(roots, {});
    const gone = present.map(({ id }) => id).filter((id) => !kept.has(id));
    const publishers: string[] = [];
    for (const id of gone.filter((each) => each.startsWith(`${policy.label}:`))) {
      publishers.push(...(await this.#publishersOf(id)));
      await this.#remove(await this.#partsOf(id));
    }
    await this.#remove(gone);
    for (const id of new Set(publishers)) if (kept.has(id)) await this.#derive(id);
  }

  /** Ends a transaction: the graph has one more version. */
  async version(hash: string | null, schema: number, now: Date): Promise<void> {
    const [graph] = await this.#transaction.read(readGraph, {});
    const version = (graph?.version ?? 0) + 1;
    await this.#transaction.write(writeGraph, { version, hash, schema, seededAt: now.toISOString() });
  }

  /** Makes the derived edges of a controller anew from the statements that the graph has. */
  async #derive(controllerId: string): Promise<void> {
    const named = await this.#transaction.read(this.#statements.saidByController, {
      controller: controllerId,
    });
    await this.#cut('derived', [controllerId]);
    await this.#mergeEdges(derivedEdges(controllerId, named, this.#catalogue));
  }

  async #partsOf(policyId: string): Promise<string[]> {
    return (await this.#transaction.read(partsOfPolicy, { policy: policyId })).map(({ id }) => id);
  }

  async #publishersOf(policyId: string): Promise<string[]> {
    return (await this.#transaction.read(publishersOfPolicy, { policy: policyId })).map(({ id }) => id);
  }

  async #merge({ nodes, edges }: GraphRows): Promise<void> {
    for (const [kind, rows] of nodes) {
      const statement = known(this.#statements.mergeNodes.get(kind), kind.label);
      for (const batch of inBatches<NodeRow>(rows)) await this.#transaction.write(statement, { rows: batch });
    }
    await this.#mergeEdges(edges);
  }

  async #mergeEdges(edges: ReadonlyMap<string, readonly EdgeRow[]>): Promise<void> {
    for (const [type, rows] of edges) {
      const statement = known(this.#statements.mergeEdges.get(type), type);
      for (const batch of inBatches(rows)) await this.#transaction.write(statement, { rows: batch });
    }
  }

  async #cut(from: keyof SeedStatements['cutEdges'], ids: readonly string[]): Promise<void> {
    for (const batch of inBatches(ids))
      await this.#transaction.write(this.#statements.cutEdges[from], { ids: batch });
  }

  async #remove(ids: readonly string[]): Promise<void> {
    for (const batch of inBatches(ids)) await this.#transaction.write(removeNodes, { ids: batch });
  }
}

function known<T>(statement: T | undefined, what: string): T {
  if (statement === undefined) throw new Error(`the seed has no statement that writes ${what}`);
  return statement;
}

function idsOf({ nodes }: GraphRows): string[] {
  return [...nodes.values()].flat().map(({ id }) => id);
}

function* inBatches<T>(items: readonly T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
