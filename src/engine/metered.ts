import type { Reader, RunOptions } from './port.ts';

/** What was asked of the database. */
export interface Spent {
  /** Statements that were sent. */
  readonly statements: number;
  /** Rows that came back. */
  readonly rows: number;
}

/**
 * A reader that counts what goes through it, and gives each read what is left of one time budget. A read goes by the signal
 * of all unless it is given options of its own: what others wait for too must not end with one of them.
 */
export function metered(reader: Reader, { signal, timeoutMs }: RunOptions): { reader: Reader; spent: Spent } {
  const spent = { statements: 0, rows: 0 };
  const usual: RunOptions = signal === undefined ? {} : { signal };
  const ends = timeoutMs === undefined ? undefined : performance.now() + timeoutMs;
  return {
    spent,
    reader: {
      async read(statement, params, own = usual) {
        spent.statements += 1;
        const left = ends === undefined ? {} : { timeoutMs: ends - performance.now() };
        const rows = await reader.read(statement, params, { ...own, ...left });
        spent.rows += rows.length;
        return rows;
      },
    },
  };
}
