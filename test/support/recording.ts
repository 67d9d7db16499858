import type { Cypher } from '../../src/engine/cypher.ts';
import type { Engine, Transaction } from '../../src/engine/port.ts';

/** An engine that notes the name of every statement it runs, and how often. */
export function recording(engine: Engine): { engine: Engine; ran: ReadonlyMap<string, number> } {
  const ran = new Map<string, number>();
  const note = ({ name }: Cypher): void => {
    ran.set(name, (ran.get(name) ?? 0) + 1);
  };
  const noting = (inner: Transaction): Transaction => ({
    read: (statement, params, options) => {
      note(statement);
      return inner.read(statement, params, options);
    },
    write: (statement, params, options) => {
      note(statement);
      return inner.write(statement, params, options);
    },
  });
  return {
    ran,
    engine: {
      ...engine,
      ...noting(engine),
      transaction: (work, options) => engine.transaction((transaction) => work(noting(transaction)), options),
    },
  };
}

/** How often each statement ran while something was done. */
export async function ranDuring(
  ran: ReadonlyMap<string, number>,
  work: () => Promise<unknown>,
): Promise<Readonly<Record<string, number>>> {
  const before = new Map(ran);
  await work();
  const after = [...ran].map(([name, count]) => [name, count - (before.get(name) ?? 0)] as const);
  return Object.fromEntries(after.filter(([, count]) => count > 0));
}
