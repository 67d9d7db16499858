import type { Engine, Transaction } from '../../src/engine/port.ts';
import { graphOf } from './graph-export.ts';

/** An engine that notes what runs on it, and can break. */
export interface Watched {
  readonly engine: Engine;
  /** The names of the statements, in order, in transactions and outside. */
  readonly reads: string[];
  readonly writes: string[];
  /** How often exclusive work was done, as one entry each. */
  readonly turns: string[];
  /** The graph's version after each transaction that was committed. */
  readonly versions: (number | undefined)[];
}

/** The error of a watched engine that breaks. */
export class Broken extends Error {}

/** Watches an engine; at the write `breakAt`, counted from 1, it throws instead of writing. */
export function watched(engine: Engine, breakAt = Number.POSITIVE_INFINITY): Watched {
  const reads: string[] = [];
  const writes: string[] = [];
  const versions: (number | undefined)[] = [];
  const turns: string[] = [];
  const watch = (inner: Transaction): Transaction => ({
    read: (statement, params, options) => {
      reads.push(statement.name);
      return inner.read(statement, params, options);
    },
    write: (statement, params, options) => {
      writes.push(statement.name);
      if (writes.length === breakAt) return Promise.reject(new Broken(`broken at write ${breakAt}`));
      return inner.write(statement, params, options);
    },
  });
  return {
    reads,
    writes,
    versions,
    turns,
    engine: {
      ...engine,
      ...watch(engine),
      exclusive: (work, options) => {
        turns.push('exclusive');
        return engine.exclusive(work, options);
      },
      transaction: async (work, options) => {
        const result = await engine.transaction((inner) => work(watch(inner)), options);
        versions.push((await graphOf(engine))?.version);
        return result;
      },
    },
  };
}
