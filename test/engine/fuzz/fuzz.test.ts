import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/port.ts';
import { engineKinds, neo4jServer, openEmpty } from '../../support/engines.ts';
import { ask } from './compare.ts';
import { queries } from './generate.ts';
import { define, graphs, load } from './graph.ts';
import { Shares } from './shares.ts';

const MOST_QUERIES_PER_GRAPH = 20;
const MOST_SHRINKING_MS = 60_000;

/**
 * `FUZZ_RUNS` is the number of graphs that both engines answer for, each with about ten queries; the embedded engine,
 * which needs a fiftieth of the time, answers for thirty times as many on its own. `FUZZ_SEED` repeats a run.
 */
const runs = Number(process.env['FUZZ_RUNS'] ?? 4);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

describe('generated queries', () => {
  const shares = new Shares();
  const engines: Engine[] = [];

  beforeAll(async () => {
    for (const kind of engineKinds.filter((one) => one === 'embedded' || neo4jServer !== null)) {
      const engine = await openEmpty(kind);
      engines.push(engine);
      await define(engine);
    }
  });

  afterAll(async () => {
    await Promise.all(engines.map((engine) => engine.close()));
  });

  const timeout = 30_000 + MOST_SHRINKING_MS + runs * 5_000;

  test('the embedded engine agrees with the model', { timeout }, async () => {
    const embedded = engines.filter((engine) => engine.kind === 'embedded');
    await agree(embedded, shares, { seed, numRuns: 30 * runs });
  });

  test.skipIf(neo4jServer === null)('both engines agree with the model', { timeout }, async () => {
    await agree(engines, shares, { seed: seed + 1, numRuns: runs });
  });

  test('most answers have something to say, of every shape', () => {
    process.stdout.write(shares.report(seed));
    expect(shares.nonEmpty, 'the share of queries with an answer that is not empty').toBeGreaterThan(0.5);
    if (runs >= 4) expect(shares.missing, 'shapes that no query had').toEqual([]);
  });
});

/** @throws Error with the seed, a small graph, a query and every answer, where an engine and the model differ */
async function agree(
  engines: readonly Engine[],
  shares: Shares,
  size: { seed: number; numRuns: number },
): Promise<void> {
  const asked = fc.array(queries, { minLength: 1, maxLength: MOST_QUERIES_PER_GRAPH, size: 'max' });
  let failedAt = Infinity;
  const property = fc.asyncProperty(asked, graphs, async (some, graph) => {
    if (Date.now() - failedAt > MOST_SHRINKING_MS) return;
    await Promise.all(engines.map((engine) => load(engine, graph)));
    try {
      for (const query of some) shares.add(await ask(engines, graph, query));
    } catch (error) {
      failedAt = Math.min(failedAt, Date.now());
      throw error;
    }
  });
  const details = await fc.check(property, { ...size, unbiased: true });
  if (!details.failed) return;
  const cause = details.errorInstance instanceof Error ? details.errorInstance.message : 'no reason given';
  throw new Error(`FUZZ_SEED=${seed}, after ${details.numShrinks} steps of shrinking: ${cause}`);
}
