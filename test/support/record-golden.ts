import { loadCorpus } from '../../src/corpus/load.ts';
import { openNeo4j } from '../../src/engine/neo4j.ts';
import { answersTo, goldenQuestions, writeGolden, type Golden } from '../engine/golden.ts';
import { fixed } from '../engine/samples/fixed.ts';
import { Neo4jMissing, NEO4J_VERSION, prepareNeo4j, type Neo4jServer } from './neo4j.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** The golden answers of a real Neo4j that runs only meanwhile. */
async function recorded({ uri, user, password, start }: Neo4jServer): Promise<Golden> {
  const stop = await start();
  try {
    const engine = openNeo4j({ uri, user, password, database: undefined });
    try {
      const atlas = fixed.atlas(engine);
      await loadCorpus(engine, fixed.corpus, atlas.catalogue, { clock: () => new Date(0) });
      const golden: Record<string, Golden[string]> = {};
      for (const question of goldenQuestions) golden[question] = await answersTo(question, engine, atlas);
      return golden;
    } finally {
      await engine.close();
    }
  } finally {
    await stop();
  }
}

try {
  const golden = await recorded(await prepareNeo4j(say));
  writeGolden(golden, `Neo4j ${NEO4J_VERSION}`);
  say(
    `recorded ${Object.keys(golden).length} questions from Neo4j ${NEO4J_VERSION} in test/engine/golden.yaml`,
  );
} catch (error) {
  if (!(error instanceof Neo4jMissing)) throw error;
  say(
    `NOT RECORDED: the golden rows come from a real Neo4j alone (${error.message}); the file stays as it is.`,
  );
  process.exitCode = 1;
}
