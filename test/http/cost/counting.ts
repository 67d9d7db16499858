import type { Engine, Reader } from '../../../src/engine/port.ts';

/** What went to a database and came back. */
export interface Traffic {
  readonly statements: number;
  readonly rows: number;
}

/** An engine that counts its reads by itself, whoever asks. */
export interface Counted {
  readonly engine: Engine;
  /** What it was asked so far. */
  readonly traffic: () => Traffic;
  /** Resolves when nothing has been asked for a while and nothing is under way. */
  readonly quiet: () => Promise<void>;
}

/** How many turns of the event loop nothing may happen in before an engine is quiet. */
const TURNS = 20;

export function counting(engine: Engine): Counted {
  let [statements, rows, running] = [0, 0, 0];
  const counted = (reader: Reader): Reader['read'] => {
    return async (statement, params, options) => {
      statements += 1;
      running += 1;
      try {
        const found = await reader.read(statement, params, options);
        rows += found.length;
        return found;
      } finally {
        running -= 1;
      }
    };
  };
  return {
    traffic: () => ({ statements, rows }),
    quiet: async () => {
      for (let [turns, seen] = [0, statements]; turns < TURNS; turns++) {
        await new Promise((resolve) => setImmediate(resolve));
        if (running > 0 || statements !== seen) [turns, seen] = [0, statements];
      }
    },
    engine: {
      ...engine,
      read: counted(engine),
      transaction: (work, options) =>
        engine.transaction((inner) => work({ ...inner, read: counted(inner) }), options),
    },
  };
}
