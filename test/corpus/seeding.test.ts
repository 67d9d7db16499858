import { describe, expect, it } from 'vitest';
import { loadCorpus, type LoadOptions } from '../../src/corpus/load.ts';
import { cypher } from '../../src/engine/cypher.ts';
import { openNeo4j } from '../../src/engine/neo4j.ts';
import type { Engine } from '../../src/engine/port.ts';
import { UserError } from '../../src/errors.ts';
import { forEachEngine, neo4jServer } from '../support/engines.ts';
import { corpusOf, tinyCatalogue, tinySeed } from '../support/seed.ts';
import { expectedGraph } from './expected.ts';
import { exportGraph } from './graph-export.ts';

const stranger = cypher({
  name: 'test.stranger',
  text: `CREATE (n:Stranger {id: $id})`,
  params: { id: 'string' },
  row: {},
});
const load = (engine: Engine, options: Partial<LoadOptions> = {}): Promise<boolean> =>
  loadCorpus(engine, corpusOf(tinySeed), tinyCatalogue, { clock: () => new Date(0), ...options });

forEachEngine('seeding', (open, kind) => {
  describe('a database that holds something else', () => {
    it('is refused, and left as it is', async () => {
      const engine = await open();
      await engine.write(stranger, { id: 'somebody' });
      await expect(load(engine)).rejects.toThrow(UserError);
      await expect(load(engine)).rejects.toThrow(/holds 1 nodes .*--into-existing/);
      expect(await engine.size()).toBe(1);
    });

    it('is seeded beside it where that is asked for', async () => {
      const engine = await open();
      await engine.write(stranger, { id: 'somebody' });
      expect(await load(engine, { intoExisting: true })).toBe(true);
      const expected = expectedGraph(tinySeed, tinyCatalogue);
      expect(await exportGraph(engine, tinyCatalogue)).toEqual(expected);
      // The stranger and the node of the graph itself.
      expect(await engine.size()).toBe(expected.nodes.length + 2);
    });
  });

  it('takes turns: of two at once one seeds, and the other finds it done', async () => {
    const engine = await open();
    const other =
      kind === 'neo4j' && neo4jServer !== null ? openNeo4j({ ...neo4jServer, database: undefined }) : engine;
    const done = await Promise.all([load(engine), load(other)]);
    expect(done.sort()).toEqual([false, true]);
    expect(await exportGraph(engine, tinyCatalogue)).toEqual(expectedGraph(tinySeed, tinyCatalogue));
    if (other !== engine) await other.close();
  });
});
