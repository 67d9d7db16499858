import neo4j from 'neo4j-driver';
import { afterAll, describe, inject } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded.ts';
import { openNeo4j } from '../../src/engine/neo4j.ts';
import type { Engine, EngineKind } from '../../src/engine/port.ts';

/** The engines that this run can test: the embedded one, and Neo4j where it could be started. */
export const engineKinds: readonly EngineKind[] = ['embedded', 'neo4j'];

export const neo4jServer = inject('neo4j');

/** An engine over an empty database. On Neo4j whatever was there before is removed, indexes and constraints included. */
export async function openEmpty(kind: EngineKind): Promise<Engine> {
  if (kind === 'embedded') return openEmbedded(undefined);
  if (neo4jServer === null) throw new Error('no Neo4j in this run');
  await emptyNeo4j();
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

async function emptyNeo4j(): Promise<void> {
  if (neo4jServer === null) return;
  const driver = neo4j.driver(neo4jServer.uri, neo4j.auth.basic(neo4jServer.user, neo4jServer.password));
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    for (const [kind, plural] of [
      ['CONSTRAINT', 'CONSTRAINTS'],
      ['INDEX', 'INDEXES'],
    ]) {
      const shown = await session.run(`SHOW ${plural} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`);
      for (const record of shown.records)
        await session.run(`DROP ${kind} ${String(record.get('name'))} IF EXISTS`);
    }
  } finally {
    await session.close();
    await driver.close();
  }
}
