import type { TestProject } from 'vitest/node';
import { Neo4jMissing, prepareNeo4j, type Neo4jServer } from './neo4j.ts';
import { freePort, takeTurn } from './turn.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the test Neo4j listens; null where it could not be had. */
    neo4j: (Pick<Neo4jServer, 'uri' | 'user' | 'password'> & { readonly turnPort: number }) | null;
  }
}

/**
 * Starts the one Neo4j of a test run, while the tests that need none run. In CI it must start; elsewhere its half of the
 * tests is NOT RUN without it.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  try {
    const { uri, user, password, start } = await prepareNeo4j((line) => {
      say(`test Neo4j: ${line}`);
    });
    const turnPort = await freePort();
    // Nobody has a turn before it has started.
    const giveTurn = await takeTurn(turnPort);
    const started = start().finally(giveTurn);
    started.catch((error: unknown) => {
      say(`test Neo4j: ${error instanceof Error ? error.message : String(error)}`);
    });
    project.provide('neo4j', { uri, user, password, turnPort });
    return async () => (await started)();
  } catch (error) {
    if (process.env['CI'] === 'true' || !(error instanceof Neo4jMissing)) throw error;
    say(`\n  NOT RUN: the Neo4j half of the tests (${error.message}); the embedded half runs.\n`);
    project.provide('neo4j', null);
    return undefined;
  }
}
