import neo4j from 'neo4j-driver';
import { afterAll, describe, inject } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded.ts';
import { openNeo4j } from '../../src/engine/neo4j.ts';
import type { Engine, EngineKind } from '../../src/engine/port.ts';
import { takeTurn } from './turn.ts';

/** The engines that this run can test: the embedded one, and Neo4j where it could be started. */
export const engineKinds: readonly EngineKind[] = ['embedded', 'neo4j'];

export const neo4jServer = inject('neo4j');

/** Given back when the tests of a file are done, after what they opened is closed. */
let turn: Promise<() => Promise<void>> | undefined;
afterAll(async () => {
  await (
    await turn
  )?.();
});

/**
 * An engine over an empty database. The one Neo4j of a run is this file's own from here to the end of the file. It keeps the
 * indexes and constraints of the tests before, and with them its plans; `bare` takes them out too.
 */
export async function openEmpty(kind: EngineKind, { bare = false } = {}): Promise<Engine> {
  if (kind === 'embedded') return openEmbedded(undefined);
  if (neo4jServer === null) throw new Error('no Neo4j in this run');
  await (turn ??= takeTurn(neo4jServer.turnPort));
  await emptyNeo4j(neo4jServer, bare);
  return openNeo4j({ ...neo4jServer, database: undefined });
}

/**
 * One describe block an engine, `title (embedded)` and `title (neo4j)`; every engine that `open` gave is closed after it.
 * The Neo4j block is skipped where no Neo4j is at hand, which the set-up has said.
 */
export function forEachEngine(
  title: string,
  body: (open: () => Promise<Engine>, kind: EngineKind) => void,
): void {
  for (const kind of engineKinds) {
    describe.skipIf(kind === 'neo4j' && neo4jServer === null)(`${title} (${kind})`, () => {
      const opened: Engine[] = [];
      afterAll(async () => {
        await Promise.all(opened.map((engine) => engine.close()));
      });
      body(async () => {
        const engine = await openEmpty(kind);
        opened.push(engine);
        return engine;
      }, kind);
    });
  }
}

async function emptyNeo4j(
  { uri, user, password }: NonNullable<typeof neo4jServer>,
  bare: boolean,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    const defined = bare ? [['CONSTRAINT', 'CONSTRAINTS'] as const, ['INDEX', 'INDEXES'] as const] : [];
    for (const [kind, plural] of defined) {
      const shown = await session.run(`SHOW ${plural} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`);
      for (const record of shown.records)
        await session.run(`DROP ${kind} ${String(record.get('name'))} IF EXISTS`);
    }
  } finally {
    await session.close();
    await driver.close();
  }
}
