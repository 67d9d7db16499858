import type { TestProject } from 'vitest/node';
import { Neo4jMissing, startNeo4j, type Neo4jServer } from './neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the test Neo4j listens; null where it could not be had. */
    neo4j: Pick<Neo4jServer, 'uri' | 'user' | 'password'> | null;
  }
}

/** Starts the one Neo4j of a test run. In CI it must start; elsewhere its half of the tests is NOT RUN without it. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  try {
    const server = await startNeo4j((line) => {
      say(`test Neo4j: ${line}`);
    });
    project.provide('neo4j', { uri: server.uri, user: server.user, password: server.password });
    return server.stop;
  } catch (error) {
    if (process.env['CI'] === 'true' || !(error instanceof Neo4jMissing)) throw error;
    say(`\n  NOT RUN: the Neo4j half of the tests (${error.message}); the embedded half runs.\n`);
    project.provide('neo4j', null);
    return undefined;
  }
}
