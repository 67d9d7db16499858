import type { Cypher, ParamsOf, RowOf, Shape } from './cypher.ts';
import type { Definition } from './definitions.ts';

/** The two databases that run the one Cypher text. */
export type EngineKind = 'embedded' | 'neo4j';

export interface RunOptions {
  /** The request's signal: a run does not start once it is aborted, and Neo4j stops what runs. */
  readonly signal?: AbortSignal;
  /** What is left of the request's budget, in milliseconds. The embedded engine cannot cancel and ignores it. */
  readonly timeoutMs?: number;
}

/** What can be asked inside a transaction and outside. */
export interface Reader {
  /**
   * The rows of a statement, in its order.
   * @throws EngineError STATEMENT if it writes, PARAMETER, ROW, ABORTED, TIMEOUT, UNAVAILABLE
   */
  read<P extends Shape, R extends Shape>(
    statement: Cypher<P, R>,
    params: ParamsOf<P>,
    options?: RunOptions,
  ): Promise<readonly RowOf<R>[]>;
}

/** One unit of work: all of it is kept, or nothing. Any error ends it. */
export interface Transaction extends Reader {
  write<P extends Shape, R extends Shape>(
    statement: Cypher<P, R>,
    params: ParamsOf<P>,
    options?: RunOptions,
  ): Promise<readonly RowOf<R>[]>;
}

/** The port: the only way to a database. It is cut at the statement, so both adapters stay small. */
export interface Engine extends Transaction {
  readonly kind: EngineKind;
  /**
   * Runs `work` in one transaction: committed when it resolves, rolled back when it throws. After a passing conflict it
   * runs again from the start, so `work` must have no other effects.
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>, options?: RunOptions): Promise<T>;
  /**
   * Runs `work` while nobody else, in whichever process, runs exclusive work on this graph; waits for its turn. Readers and
   * single writers go on meanwhile.
   */
  exclusive<T>(work: () => Promise<T>, options?: RunOptions): Promise<T>;
  /** How many nodes the database holds, also those that are not of this product. */
  size(): Promise<number>;
  /** The engine's own plan of a statement, one operator a line, without running it. */
  explain<P extends Shape, R extends Shape>(
    statement: Cypher<P, R>,
    params: ParamsOf<P>,
  ): Promise<readonly string[]>;
  /** Makes constraints and indexes that are missing; those that exist stay. To be called before the data. */
  define(definitions: readonly Definition[]): Promise<void>;
  /** Resolves when the database answers. @throws EngineError UNAVAILABLE, UNAUTHORIZED */
  ready(options?: RunOptions): Promise<void>;
  /** Lets go of the database; the embedded one is flushed to disk. Closing twice is fine. */
  close(): Promise<void>;
}
