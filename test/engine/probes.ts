import { expect } from 'vitest';
import { cypher } from '../../src/engine/cypher.ts';
import { EngineError, type EngineErrorCode } from '../../src/engine/errors.ts';
import type { Engine } from '../../src/engine/port.ts';

// Statements that ask an engine for one thing each, and how their outcome is told.

export const write = cypher({
  name: 'test.write',
  text: `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:Thing SET n += row.props`,
  params: { rows: 'maps' },
  row: {},
});
export const read = cypher({
  name: 'test.read',
  text: `UNWIND $ids AS key MATCH (n:Entity {id: key})
RETURN n.id AS id, n.text AS text, n.whole AS whole, n.part AS part, n.yes AS yes, n.list AS list ORDER BY n.id`,
  params: { ids: 'string[]' },
  row: {
    id: 'string',
    text: 'string?',
    whole: 'integer?',
    part: 'float?',
    yes: 'boolean?',
    list: 'string[]',
  },
});
export const count = cypher({
  name: 'test.count',
  text: `MATCH (n:Thing) RETURN count(n) AS things`,
  params: {},
  row: { things: 'integer' },
});
export const create = cypher({
  name: 'test.create',
  text: `CREATE (n:Thing {id: $id}) SET n:Entity`,
  params: { id: 'string' },
  row: {},
});
export const divide = cypher({
  name: 'test.divide',
  text: `RETURN 1 / $by AS answer`,
  params: { by: 'integer' },
  row: { answer: 'integer' },
});
export const big = cypher({
  name: 'test.big',
  text: `RETURN $half + $half + $half AS big`,
  params: { half: 'integer' },
  row: { big: 'integer' },
});
export const bump = cypher({
  name: 'test.bump',
  text: `MERGE (n:Entity {id: 'counter'}) SET n:Thing SET n.whole = coalesce(n.whole, 0) + 1`,
  params: {},
  row: {},
});
export const wholeOf = cypher({
  name: 'test.wholeOf',
  text: `MATCH (n:Entity {id: $id}) RETURN n.whole AS whole`,
  params: { id: 'string' },
  row: { whole: 'integer' },
});
export const entityIds = [{ kind: 'unique', label: 'Entity', property: 'id' }] as const;

/** The code of the EngineError that a run must end with. */
export async function codeOf(run: Promise<unknown>): Promise<EngineErrorCode> {
  const error: unknown = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(EngineError);
  return (error as EngineError).code;
}

/** How many things there are. */
export async function things(engine: Engine): Promise<number | undefined> {
  return (await engine.read(count, {}))[0]?.things;
}
